package dev.evenkeel.examples.page;

import java.util.List;

/** Writes the elements of the page as HTML; every text from outside is escaped. */
final class Markup {
  private static final String CHECK = "\u2713";
  private static final String CROSS = "\u2717";

  /** Texts up to this length are never broken. */
  private static final int SHORT = 17;

  private final StringBuilder html = new StringBuilder();

  Markup raw(String text) {
    html.append(text);
    return this;
  }

  Markup text(String text) {
    html.append(escape(text));
    return this;
  }

  /**
   * Writes {@code <name class="style">text</name>}, without the attribute if the style is blank.
   */
  Markup element(String name, String style, String text) {
    html.append('<').append(name);
    if (!style.isBlank()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>').append(escape(text)).append("</").append(name).append(">\n");
    return this;
  }

  Markup table(DataTable table) {
    if (table.folded()) {
      raw("<details><summary>").text(table.caption()).raw("</summary>\n");
    } else {
      caption(table.caption());
    }
    raw("<div class=\"scroll\"><table>\n<thead><tr>");
    for (int i = 0; i < table.columns().size(); i++) {
      cell("th", isNumeric(table, i) ? "number" : "", table.columns().get(i));
    }
    raw("</tr></thead>\n<tbody>\n");
    table.rows().forEach(row -> row(table, row));
    return raw("</tbody></table></div>\n").raw(table.folded() ? "</details>\n" : "");
  }

  private void caption(String caption) {
    if (!caption.isEmpty()) {
      element("h3", "", caption);
    }
  }

  private void row(DataTable table, List<String> row) {
    raw("<tr>");
    for (int i = 0; i < row.size(); i++) {
      cell("td", style(table, row, i), row.get(i));
    }
    raw("</tr>\n");
  }

  private static String style(DataTable table, List<String> row, int column) {
    return switch (row.get(column)) {
      case CHECK -> "yes";
      case CROSS -> "no";
      default -> isNumeric(table, column) ? "number" : widthStyle(row.get(column));
    };
  }

  private static String widthStyle(String text) {
    return text.length() <= SHORT ? "short" : "";
  }

  private void cell(String name, String style, String text) {
    html.append('<').append(name);
    if (!style.isEmpty()) {
      html.append(" class=\"").append(style).append('"');
    }
    html.append('>').append(escape(text)).append("</").append(name).append('>');
  }

  private static boolean isNumeric(DataTable table, int column) {
    return !table.rows().isEmpty()
        && table.rows().stream().map(row -> row.get(column)).allMatch(Markup::isQuantity);
  }

  private static boolean isQuantity(String text) {
    return text.isEmpty() || text.matches("[-+\u2212]?[0-9][0-9 ,.]*( ?[%a-zA-Z]{1,4})?");
  }

  /** Returns the text with the characters that HTML gives a meaning written as entities. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
