package dev.evenkeel.examples.files;

import dev.evenkeel.core.check.Finding;
import dev.evenkeel.core.check.Findings;
import dev.evenkeel.examples.input.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers in which file and line each object of the data was read, so that what a validator of
 * the library finds about an object can be told with its place.
 */
final class ObjectPlaces {
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** Remembers an object by the kind and name that findings use, such as {@code activity 'a'}. */
  void put(String object, Place place) {
    places.putIfAbsent(object, place);
  }

  /** Where an object stands; a place without a file if it was never read. */
  Place of(String object) {
    return places.getOrDefault(object, Place.of(""));
  }

  /** The findings with file and line in front of their objects, as far as these are known. */
  Findings located(Findings findings, String file) {
    return Findings.of(findings.stream().map(finding -> located(finding, file)).toList());
  }

  private Finding located(Finding finding, String file) {
    Place place = places.getOrDefault(finding.object(), Place.of(file));
    String field = finding.path().isEmpty() ? place.field() : finding.path();
    return finding.toBuilder()
        .object(place.fileAndLine())
        .path(field)
        .text(finding.object() + ": " + finding.text())
        .build();
  }
}
