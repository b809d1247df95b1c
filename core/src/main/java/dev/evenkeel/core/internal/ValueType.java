package dev.evenkeel.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated value: users see the abstract type and its documented builder, the
 * implementation is private.
 *
 * <p>The retention is {@code SOURCE} so that no class file of ours names an Immutables type with
 * values; otherwise users without Immutables on their path would get compiler warnings.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    allowedClasspathAnnotations = {Override.class},
    toBuilder = "toBuilder",
    depluralize = true)
public @interface ValueType {}
