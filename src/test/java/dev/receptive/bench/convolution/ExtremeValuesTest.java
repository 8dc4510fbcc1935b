package dev.receptive.bench.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.Numbers;
import dev.receptive.scene.Box;
import dev.receptive.scene.Cell;
import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However large, small, long or alike numbers are, their texts stand in their places and on nothing else. */
class ExtremeValuesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            640,  480,  ENGLISH
            830,  690,  ENGLISH
            830,  690,  CHINESE
            1300, 850,  CHINESE
            """)
    void noTextLeavesItsPlaceOrStandsOnAnother(double width, double height, Language language) {
        List<String> wrong = new ArrayList<>();
        for (ConvolutionExperiment experiment : experiments()) {
            ConvolutionStory story = Told.in(language, experiment, width, height);
            for (double seconds : EquationExperiments.times(story.score())) {
                if (story.stand(seconds).phase() != Phase.SLIDE) {
                    Map<String, Mark> seen = Marks.seen(story.at(seconds));
                    String where = " at " + seconds + " s, " + RandomExperiments.name(experiment) + " "
                            + Arrays.toString(Arrays.copyOf(
                                    experiment.input().first().values().toArray(), 1));
                    cells(seen, where, wrong);
                    chips(seen, where, wrong);
                    apart(seen, where, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The texts of cells stay in them. */
    private static void cells(Map<String, Mark> seen, String where, List<String> wrong) {
        for (Mark mark : seen.values()) {
            if (mark instanceof Mark.Cells cells) {
                cells.draw(1, drawn -> {
                    if (drawn instanceof Mark.Text text
                            && box(text).width() > cells.grid().cell() + 1e-6) {
                        wrong.add(cells.id() + " " + text.text() + where);
                    }
                });
                for (Cell cell : cells.cells()) {
                    if (cell.text().length() > 12) {
                        wrong.add(cells.id() + " " + cell.text() + where);
                    }
                }
            }
        }
    }

    /** What is written in a chip stays in it. */
    private static void chips(Map<String, Mark> seen, String where, List<String> wrong) {
        seen.forEach((id, mark) -> {
            String chip = id.startsWith("factors:")
                    ? id.replaceAll("factors:(\\d+):\\d+", "chip:$1")
                    : id.startsWith("product:") ? id.replace("product:", "chip:") : "";
            if (seen.get(chip) instanceof Mark.Rect rect && mark instanceof Mark.Text text) {
                Box box = box(text);
                if (box.x() < rect.box().x() - 1e-6 || box.right() > rect.box().right() + 1e-6) {
                    wrong.add(id + " " + text.text() + " outside its chip" + where);
                }
            }
        });
    }

    /** The texts of the tray, and the caption, do not touch. */
    private static void apart(Map<String, Mark> seen, String where, List<String> wrong) {
        List<Mark.Text> texts = seen.entrySet().stream()
                .filter(entry -> entry.getKey().matches("equation:.*|factors:.*|product:.*|sum.*|narration"))
                .map(Map.Entry::getValue)
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Box one = box(texts.get(i));
                Box other = box(texts.get(j));
                boolean touch = one.x() < other.right() - 0.1
                        && other.x() < one.right() - 0.1
                        && one.y() < other.bottom() - 0.1
                        && other.y() < one.bottom() - 0.1;
                if (touch) {
                    wrong.add(texts.get(i).id() + " " + texts.get(i).text() + " on "
                            + texts.get(j).id() + " " + texts.get(j).text() + where);
                }
            }
        }
    }

    private static Box box(Mark.Text text) {
        double size = text.lettering().size();
        boolean mono = text.lettering().face().isMono();
        double wide = 0;
        for (char c : text.text().toCharArray()) {
            wide += size * (mono ? Face.MONO_ADVANCE : c > 0x2E80 ? 1 : 0.52);
        }
        double width = text.maxWidth() > 0 ? Math.min(text.maxWidth(), wide) : wide;
        double part = switch (text.lettering().anchor()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
        return new Box(text.x() - part * width, text.y() - 0.75 * size, width, 0.75 * size);
    }

    private static List<ConvolutionExperiment> experiments() {
        Numbers one = Numbers.number("-12.75");
        Numbers large = Numbers.typed(Tensor.of(Shape.of(32, 32), new float[1024]));
        return Stream.concat(
                        EquationExperiments.extremeValues().stream(),
                        Stream.of(
                                ConvolutionExperiment.of(one, Numbers.number("1/9")),
                                ConvolutionExperiment.of(
                                                large.with(0, 0, Numbers.number("1e30")),
                                                Numbers.typed(Tensor.of(Shape.of(7, 7), new float[49]))
                                                        .with(3, 3, Numbers.number("-123/456")))
                                        .withBias(Numbers.number("1234567"))))
                .toList();
    }
}
