package dev.evenkeel.examples.chart.option;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A declarative ECharts option in which every text {@code "#name"} stands for data that is put in
 * its place.
 */
public final class OptionTemplate {
  /** Sorted keys, so that the same data give the same page in every run. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private final String name;
  private final Map<String, JsonNode> data = new LinkedHashMap<>();

  private OptionTemplate(String name) {
    this.name = name;
  }

  /** Returns the template in the resource {@code name.json}, with nothing filled in yet. */
  public static OptionTemplate of(String name) {
    return new OptionTemplate(name);
  }

  /** Puts data, made of lists, maps, numbers and texts, in the place of {@code "#key"}. */
  public OptionTemplate with(String key, Object value) {
    data.put(key, JSON.valueToTree(value));
    return this;
  }

  /**
   * Returns the filled option.
   *
   * @throws IllegalStateException if a place stays empty or data has no place
   */
  public ObjectNode option() {
    Set<String> unused = new LinkedHashSet<>(data.keySet());
    JsonNode filled = fill(read(), unused);
    if (!unused.isEmpty()) {
      throw new IllegalStateException("template '" + name + "' must have a place for " + unused);
    }
    return (ObjectNode) filled;
  }

  private JsonNode fill(JsonNode node, Set<String> unused) {
    if (node.isTextual() && node.textValue().startsWith("#")) {
      return value(node.textValue().substring(1), unused);
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(entry -> entry.setValue(fill(entry.getValue(), unused)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, fill(array.get(i), unused));
      }
    }
    return node;
  }

  private JsonNode value(String key, Set<String> unused) {
    JsonNode value = data.get(key);
    if (value == null) {
      throw new IllegalStateException("data '" + key + "' is missing for template '" + name + "'");
    }
    unused.remove(key);
    return value;
  }

  private JsonNode read() {
    String file = name + ".json";
    try (InputStream in = OptionTemplate.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be on the class path");
      }
      return JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
