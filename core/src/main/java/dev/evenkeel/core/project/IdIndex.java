package dev.evenkeel.core.project;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Numbers objects of one kind by their ids, in their order. */
final class IdIndex<K> {
  private final String kind;
  private final Map<K, Integer> index;

  private IdIndex(String kind, int size) {
    this.kind = kind;
    this.index = new HashMap<>(2 * size);
  }

  static <T, K> IdIndex<K> of(String kind, List<T> objects, Function<T, K> id) {
    IdIndex<K> result = new IdIndex<>(kind, objects.size());
    for (T object : objects) {
      result.add(id.apply(object));
    }
    return result;
  }

  private void add(K id) {
    if (index.putIfAbsent(id, index.size()) != null) {
      throw Unresolved.fault(kind + " id must not repeat but '" + id + "' was there twice");
    }
  }

  int size() {
    return index.size();
  }

  int get(K id, String holder, Object holderId) {
    Integer number = index.get(id);
    if (number == null) {
      throw Unresolved.fault(
          String.format(
              Locale.ROOT,
              "%s '%s' must exist but does not, in %s '%s'",
              kind,
              id,
              holder,
              holderId));
    }
    return number;
  }

  int get(K id) {
    Integer number = index.get(id);
    if (number == null) {
      throw new IllegalArgumentException(kind + " must be one of the project but was '" + id + "'");
    }
    return number;
  }
}
