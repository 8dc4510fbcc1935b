package dev.receptive.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Language;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Java2dPainterTest {

    private static final int WHITE = 0xFFFFFFFF;

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theStageCoversThePictureAroundTheScene(Palette palette) {
        BufferedImage image = paint(palette, new Scene(100, 100, List.of()));

        assertThat(Replay.pixels(image)).containsOnly(palette.argb(Ink.STAGE));
    }

    @Test
    void aSceneOfAnotherShapeStandsInTheMiddle() {
        Mark all = new Mark.Rect("all", new Box(0, 0, 100, 100), 0, Tint.of(Ink.TEXT), Stroke.NONE);

        assertThat(painted(all)).isEqualTo(new Rectangle(20, 0, 120, 120));
    }

    @Test
    void theFadingOfAGroupMultiplies() {
        Mark rect = new Mark.Rect("all", new Box(0, 0, 100, 100), 0, new Tint(Ink.TEXT, 0.8), Stroke.NONE);
        Mark group = new Mark.Group("inner", 0.5, List.of(rect));

        BufferedImage image = paint(Palette.CONTRAST, scene(new Mark.Group("outer", 0.5, List.of(group))));

        assertThat(image.getRGB(80, 60) & 0xFF).isBetween(203, 205);
    }

    @Test
    void aPixelOfAPictureIsASharpSquare() {
        Mark picture = new Mark.Picture("p", new Box(0, 0, 100, 100), Raster.grey(2, 1, new float[] {0, 0.5f}, 0, 1));

        BufferedImage image = paint(Palette.LIGHT, scene(picture));

        assertThat(image.getRGB(79, 60)).isEqualTo(0xFF000000);
        assertThat(image.getRGB(80, 60)).isEqualTo(0xFF808080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "8", "−12.75", "−1.2e−16", "1234567890123"})
    void aNumberStaysWithinItsCell(String number) {
        Rectangle ink = painted(cell(number, "", false));

        assertThat(new Rectangle(20 + 24, 24, 72, 72)).matches(cell -> cell.contains(ink), ink.toString());
    }

    @Test
    void aNumberStandsInTheMiddleOfItsCell() {
        Rectangle ink = painted(cell("8", "", false));

        assertThat(ink.getCenterX()).isBetween(79.0, 81.0);
        assertThat(ink.getCenterY()).isBetween(59.0, 61.0);
    }

    @Test
    void aNoteStandsInTheLowerRightAndTheNumberMakesRoom() {
        Rectangle alone = painted(cell("", "×−1", false));
        Rectangle number = painted(cell("8", "", false));
        Rectangle both = painted(cell("8", "×−1", false));

        assertThat(alone.getMaxX()).isBetween(105.0, 115.0);
        assertThat(alone.getMaxY()).isBetween(85.0, 92.0);
        assertThat(alone.x).isGreaterThan(60);
        assertThat(both.y).isBetween(number.y - 20, number.y - 8);
        assertThat(both.x).isLessThan(number.x - 8);
    }

    @Test
    void aHatchingEndsAtItsCell() {
        Rectangle ink = painted(cell("", "", true));

        assertThat(new Rectangle(43, 23, 74, 74)).matches(cell -> cell.contains(ink), ink.toString());
        assertThat(ink.width).isGreaterThan(68);
    }

    @Test
    void theBorderOfACellCoversTheEndsOfItsHatching() {
        Cell cell = new Cell(0, 0, Tint.NONE, Stroke.of(Ink.INPUT, 6), true, "", Tint.of(Ink.TEXT), "");
        Mark cells = new Mark.Cells("c", new Grid(20, 20, 60, 0, 1, 1), 0, 24, List.of(cell));

        BufferedImage image = paint(Palette.LIGHT, scene(cells));

        for (int along = 30; along < 90; along++) {
            for (int across = 22; across < 26; across++) {
                assertThat(image.getRGB(20 + along, across)).isEqualTo(Palette.LIGHT.argb(Ink.INPUT));
                assertThat(image.getRGB(20 + across, along)).isEqualTo(Palette.LIGHT.argb(Ink.INPUT));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"START, 80", "MIDDLE, 65", "END, 50"})
    void anAnchorSaysWhichPointOfATextIsMeant(Anchor anchor, int left) {
        Lettering lettering = new Lettering(Face.MONO, 100 / 12.0, Tint.of(Ink.TEXT), anchor);
        Mark text = new Mark.Text("t", "HHHHH", 50, 50, lettering, 0);

        assertThat(painted(text).x).isBetween(left, left + 2);
    }

    @Test
    void aTextTooWideForItsPlaceIsNarrowed() {
        String sentence = "far too long a sentence for a place as narrow as this";
        Lettering lettering = new Lettering(Face.TEXT, 10, Tint.of(Ink.TEXT), Anchor.MIDDLE);
        Mark text = new Mark.Text("t", sentence, 50, 50, lettering, 90);

        Rectangle ink = painted(text);

        assertThat(ink.width).isBetween(104, 110);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, TEXT, Kernel × 3 → 5, INTER",
        "ENGLISH, TEXT_BOLD, Kernel, INTER_BOLD",
        "ENGLISH, TEXT, 卷积 kernel, NOTO",
        "ENGLISH, TEXT_BOLD, 卷积, NOTO_BOLD",
        "ENGLISH, MONO, −12.75, MONO",
        "ENGLISH, MONO_BOLD, ×−1, MONO_BOLD",
        "CHINESE, TEXT, Kernel, NOTO",
        "CHINESE, TEXT_BOLD, 输出 5×5, NOTO_BOLD",
        "CHINESE, MONO, −12.75, MONO",
        "CHINESE, MONO, 卷, NOTO"
    })
    void everyTextIsSetInATypefaceThatHasItsCharacters(Language language, Face face, String text, Typeface typeface) {
        assertThat(Fonts.typeface(face, language, text)).isEqualTo(typeface);
        assertThat(Fonts.font(typeface, 10).canDisplayUpTo(text)).isEqualTo(-1);
    }

    private static Mark cell(String text, String note, boolean hatched) {
        Cell cell = new Cell(0, 0, Tint.NONE, Stroke.NONE, hatched, text, Tint.of(Ink.TEXT), note);
        return new Mark.Cells("c", new Grid(20, 20, 60, 0, 1, 1), 5, 24, List.of(cell));
    }

    private static Scene scene(Mark mark) {
        return new Scene(100, 100, List.of(mark));
    }

    private static BufferedImage paint(Palette palette, Scene scene) {
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        new Java2dPainter(new Look(palette, Language.ENGLISH, 320, 240)).paint(scene, image);
        return image;
    }

    /** Where a mark leaves the stage's white: the scene's unit is 1.2 pixels, its left is at 20. */
    private static Rectangle painted(Mark mark) {
        BufferedImage image = paint(Palette.LIGHT, scene(mark));
        Rectangle ink = new Rectangle(-1, -1, 0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != WHITE) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    ink = ink.width == 0 ? pixel : ink.union(pixel);
                }
            }
        }
        return ink;
    }
}
