package dev.evenkeel.examples.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a {@link Page} as one HTML text that holds all it needs: styles, drawings, library. */
public final class PageWriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

  private PageWriter() {}

  /**
   * Returns the page as HTML.
   *
   * @param page what to write
   * @return the whole document
   */
  public static String write(Page page) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("title", Markup.escape(page.headline()));
    parts.put("kicker", Markup.escape(page.kicker()));
    parts.put("headline", Markup.escape(page.headline()));
    parts.put("lead", Markup.escape(page.lead()));
    parts.put("style", PageResource.text("page.css"));
    parts.put("script", PageResource.text("page.js"));
    parts.put("library", PageResource.echarts());
    parts.put("body", body(page));
    parts.put("footer", footer(page));
    return fill(PageResource.text("page.html"), parts);
  }

  private static String fill(String template, Map<String, String> parts) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
  }

  private static String body(Page page) {
    Markup markup = new Markup();
    tiles(markup, page);
    nextSteps(markup, page);
    page.sections().forEach(section -> section(markup, section));
    return markup.toString();
  }

  private static void tiles(Markup markup, Page page) {
    markup.raw("<div class=\"tiles\">\n");
    for (Tile tile : page.tiles()) {
      markup
          .raw("<div class=\"tile " + tile.tone().cssClass() + "\">\n")
          .element("div", "label", tile.label())
          .element("div", "value", tile.value())
          .element("div", "note", tile.note())
          .raw("</div>\n");
    }
    markup.raw("</div>\n");
  }

  private static void nextSteps(Markup markup, Page page) {
    if (page.nextSteps().isEmpty()) {
      return;
    }
    markup.raw("<section>\n").element("h2", "", "What to do next").raw("<ol class=\"findings\">\n");
    for (NextStep step : page.nextSteps()) {
      markup
          .raw("<li class=\"" + step.tone().cssClass() + "\">")
          .element("b", "", step.what())
          .element("span", "", step.why())
          .raw("</li>\n");
    }
    markup.raw("</ol>\n</section>\n");
  }

  private static void section(Markup markup, Section section) {
    markup
        .raw("<section>\n")
        .element("p", "label-step", section.step())
        .element("h2", "", section.heading())
        .element("p", "", section.lead());
    section.parts().forEach(part -> part(markup, part));
    markup.raw("</section>\n");
  }

  private static void part(Markup markup, Part part) {
    if (part instanceof Chart chart) {
      figure(markup, chart);
    } else if (part instanceof ChartPair pair) {
      markup.raw("<div class=\"pair\">\n");
      figure(markup, pair.left());
      figure(markup, pair.right());
      markup.raw("</div>\n");
    } else if (part instanceof DataTable table) {
      markup.table(table);
    } else if (part instanceof Paragraph paragraph) {
      markup.element("p", "", paragraph.text());
    }
  }

  private static void figure(Markup markup, Chart chart) {
    markup
        .raw("<figure>\n<figcaption>")
        .element("strong", "", chart.title())
        .text(chart.caption())
        .raw("</figcaption>\n<div class=\"chart\"><script type=\"application/json\">")
        .raw(embedded(chart))
        .raw("</script><div style=\"height:" + chart.height() + "px\"></div></div>\n</figure>\n");
  }

  /** The option as JSON in which no text can end the script element that holds it. */
  private static String embedded(Chart chart) {
    try {
      return JSON.writeValueAsString(chart.option()).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("chart '" + chart.title() + "' must be writable as JSON", e);
    }
  }

  private static String footer(Page page) {
    Markup markup = new Markup();
    page.notes().forEach(note -> markup.element("p", "", note));
    return markup.toString();
  }
}
