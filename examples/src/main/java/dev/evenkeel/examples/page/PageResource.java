package dev.evenkeel.examples.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the page's own resources and the charting library from its WebJar. */
final class PageResource {
  private static final String WEB_JAR = "org.webjars.npm/echarts";

  private PageResource() {}

  static String text(String name) {
    return read(name, PageResource.class.getResourceAsStream(name));
  }

  /** The charting library; comments with its licence are part of the text. */
  static String echarts() {
    String path = "META-INF/resources/webjars/echarts/" + echartsVersion() + "/dist/echarts.min.js";
    return read(path, PageResource.class.getClassLoader().getResourceAsStream(path));
  }

  private static String echartsVersion() {
    String path = "META-INF/maven/" + WEB_JAR + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream in = PageResource.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " must be on the class path");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "");
  }

  private static String read(String name, @org.jspecify.annotations.Nullable InputStream stream) {
    try (InputStream in = stream) {
      if (in == null) {
        throw new IllegalStateException(name + " must be on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
