package dev.evenkeel.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageWriterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HOSTILE = "<script>alert('&')</script>\"";

  @Test
  void write_hostileTexts_escapedEverywhere() {
    ObjectNode option = JSON.createObjectNode().put("name", "</script><b>" + HOSTILE);
    Page page =
        new Page(
            HOSTILE,
            HOSTILE,
            HOSTILE,
            List.of(new Tile(HOSTILE, HOSTILE, HOSTILE, Tone.BAD)),
            List.of(new NextStep(HOSTILE, HOSTILE, Tone.WARN)),
            List.of(
                new Section(
                    HOSTILE,
                    HOSTILE,
                    HOSTILE,
                    List.of(
                        new Chart(HOSTILE, HOSTILE, 100, option),
                        new Paragraph(HOSTILE),
                        DataTable.open(HOSTILE, List.of(HOSTILE), List.of(List.of(HOSTILE)))))),
            List.of(HOSTILE));

    String html = PageWriter.write(page);

    assertThat(html).doesNotContain("<script>alert").doesNotContain("</script><b>");
    assertThat(html).contains("&lt;script&gt;alert('&amp;')&lt;/script&gt;&quot;");
  }

  @Test
  void write_anyPage_loadsNothingFromOutside() {
    String html = PageWriter.write(small());

    assertThat(html.replace(PageResource.echarts(), ""))
        .doesNotContainPattern("<(link|iframe|img|object|embed|base|source|video|audio)\\b")
        .doesNotContainPattern("<script[^>]+src")
        .doesNotContainPattern("@import|url\\(");
    assertThat(addresses(html))
        .containsExactlyInAnyOrder(
            // Names of namespaces and of licences inside the library; nothing is loaded from them.
            "http://www.apache.org/licenses/LICENSE-2.0",
            "http://www.w3.org/1999/xlink",
            "http://www.w3.org/2000/svg",
            "http://www.w3.org/2000/xmlns/",
            "http://www.w3.org/XML/1998/namespace",
            "https://github.com/ecomfe/zrender/blob/master/LICENSE.txt");
  }

  private static Set<String> addresses(String html) {
    Set<String> addresses = new TreeSet<>();
    Matcher matcher = Pattern.compile("(https?|wss?|ftp)://[^\"'\\s)<]*").matcher(html);
    while (matcher.find()) {
      addresses.add(matcher.group());
    }
    return addresses;
  }

  @Test
  void write_chart_optionStandsBesideItAsJson() throws Exception {
    String html = PageWriter.write(small());

    Matcher matcher =
        Pattern.compile("<script type=\"application/json\">(.*?)</script>").matcher(html);
    assertThat(matcher.find()).isTrue();
    assertThat(JSON.readTree(matcher.group(1)).path("name").asText()).isEqualTo("a < b");
  }

  @Test
  void write_textsWithPlaceholders_leftAsTheyAre() {
    Page page =
        new Page("{{body}}", "$1 \\ {{style}}", "", List.of(), List.of(), List.of(), List.of());

    assertThat(PageWriter.write(page)).contains("<h1>$1 \\ {{style}}</h1>");
  }

  @Test
  void table_raggedRow_refused() {
    assertThatThrownBy(() -> DataTable.open("t", List.of("a", "b"), List.of(List.of("1"))))
        .hasMessage("a row must have 2 cells but had 1 in table 't'");
  }

  private static Page small() {
    ObjectNode option = JSON.createObjectNode().put("name", "a < b");
    Chart chart = new Chart("title", "caption", 100, option);
    return new Page(
        "kicker",
        "headline",
        "lead",
        List.of(),
        List.of(),
        List.of(
            new Section("step", "heading", "lead", List.of(chart, new ChartPair(chart, chart)))),
        List.of());
  }
}
