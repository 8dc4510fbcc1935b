package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Cell;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgPainterTest {

    private static final Look LOOK = new Look(Palette.DARK, Language.ENGLISH, 1200, 640);

    private final Document svg = parse(SvgPainter.svg(EveryMark.scene(), "Every <mark> & more", LOOK));

    @Test
    void everyTextOfTheSceneIsATextOfTheFileInTheSameOrder() {
        List<String> wanted = EveryMark.scene().marks().stream()
                .flatMap(SvgPainterTest::texts)
                .toList();

        assertThat(all(svg, "text")).extracting(Element::getTextContent).isEqualTo(wanted);
        assertThat(wanted).contains("−12.75", "×−1", "<a & \"b\"> · a  b", "卷积核 3 × 3：左列减右列");
    }

    @Test
    void everyMarkHasItsId() {
        List<String> ids = new ArrayList<>();
        for (String tag : List.of("g", "rect", "line", "polygon", "text", "image")) {
            all(svg, tag).stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }

        assertThat(ids)
                .containsExactlyInAnyOrder(
                        "title", "size", "input", "small", "window", "beam", "arrow", "zh", "escape", "end", "narrow",
                        "map", "faded", "panel", "grey", "half");
    }

    @Test
    void theFileHasASizeATitleAndAGround() {
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("1200");
        assertThat(root.getAttribute("height")).isEqualTo("640");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 -10 600 320");
        assertThat(all(svg, "title")).extracting(Element::getTextContent).containsExactly("Every <mark> & more");
        Element ground = all(svg, "rect").get(0);
        assertThat(ground.getAttribute("fill")).isEqualTo("#0D1117");
        assertThat(ground.getAttribute("y")).isEqualTo("-10");
        assertThat(ground.getAttribute("height")).isEqualTo("320");
    }

    @Test
    void theFileCarriesTheFontsThatItUsesAndNoOthers() {
        Scene numbers = new Scene(10, 10, List.of(text("12", Face.MONO)));
        Scene chinese = new Scene(10, 10, List.of(text("核", Face.TEXT)));

        assertThat(style(numbers))
                .contains("'JetBrains Mono'; font-weight: 400; src: url(data:font/ttf;base64,")
                .doesNotContain("Inter", "Noto", "font-weight: 700");
        assertThat(style(chinese)).contains("'Noto Sans SC'; font-weight: 400").doesNotContain("Inter", "JetBrains");
    }

    @Test
    void aTextTooWideForItsPlaceIsSmaller() {
        Element narrow = byId("text", "narrow");
        double size = Double.parseDouble(narrow.getAttribute("font-size"));
        double width = new Typesetter(Language.ENGLISH).width(narrow.getTextContent(), Face.TEXT, size);

        assertThat(size).isLessThan(14);
        assertThat(width).isBetween(319.5, 320.1);
    }

    @Test
    void marksOfAGroupFadeTogether() {
        assertThat(byId("text", "half").getAttribute("fill-opacity")).isEqualTo("0.5");
        assertThat(byId("rect", "panel").getAttribute("stroke-opacity")).isEqualTo("0.5");
        assertThat(byId("image", "grey").getAttribute("opacity")).isEqualTo("0.5");
    }

    @Test
    void theBorderOfACellCoversTheEndsOfItsHatching() {
        Cell cell = new Cell(0, 0, Tint.of(Ink.PANEL), Stroke.of(Ink.INPUT, 2), true, "", Tint.of(Ink.TEXT), "");
        Mark cells = new Mark.Cells("c", new Grid(20, 20, 60, 0, 1, 1), 0, 24, List.of(cell));
        Document document = parse(SvgPainter.svg(new Scene(100, 100, List.of(cells)), "", LOOK));

        List<Element> rects = all(document, "rect");
        Element last = (Element) all(document, "g").get(0).getLastChild().getPreviousSibling();

        assertThat(all(document, "line")).hasSize(9);
        assertThat(rects).extracting(rect -> rect.hasAttribute("stroke")).containsExactly(false, false, true);
        assertThat(last).isSameAs(rects.get(2));
    }

    @Test
    void aPictureIsAPngWithOnePixelForEachValue() throws Exception {
        Element map = byId("image", "map");
        String url = map.getAttributeNS("http://www.w3.org/1999/xlink", "href");
        byte[] png = Base64.getDecoder().decode(url.substring("data:image/png;base64,".length()));

        assertThat(map.getAttribute("style")).isEqualTo("image-rendering: pixelated");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(4);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(3);
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() {
        assertThat(Svg.escape("a\u0000b\u001Bc\uFFFF😀<")).isEqualTo("abc😀&lt;");
    }

    private static Stream<String> texts(Mark mark) {
        if (mark instanceof Mark.Group group) {
            return group.marks().stream().flatMap(SvgPainterTest::texts);
        }
        if (mark instanceof Mark.Text text) {
            return Stream.of(text.text());
        }
        return mark instanceof Mark.Cells cells ? cells.cells().stream().flatMap(SvgPainterTest::texts) : Stream.of();
    }

    private static Stream<String> texts(Cell cell) {
        return Stream.of(cell.text(), cell.note()).filter(text -> !text.isEmpty());
    }

    private static Mark text(String text, Face face) {
        return new Mark.Text("t", text, 0, 5, Lettering.of(face, 5, Ink.TEXT), 0);
    }

    private static String style(Scene scene) {
        Document svg = parse(SvgPainter.svg(scene, "", LOOK));
        return all(svg, "style").get(0).getTextContent();
    }

    private Element byId(String tag, String id) {
        return all(svg, tag).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Element> all(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
