package dev.receptive.bench.activation;

import dev.receptive.figure.Block;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The line as arithmetic, in up to three rows: as a function, or at one point; and before that, one ReLU of it. */
final class FitEquation {

    /** Its height, in units. */
    static final double HIGH = 104;

    private static final double INSET = 18;
    private static final double TITLE = 20;
    private static final double FIRST = 46;
    private static final double BETWEEN = 22;
    private static final double LARGEST = 19;
    private static final int ROWS = 3;

    /** Between two arithmetics. */
    private static final String GAP = "   ";

    /** Where a folding is followed if nobody asks for another point. */
    private static final int FOLLOWED = 4;

    private final FitTrace trace;
    private final Box box;
    private final double unit;
    private final int letters;

    /** A part of what is written, and the number that it is. */
    record Written(String text, Ink ink, Optional<Spot> spot) {

        static Written of(String text, Ink ink) {
            return new Written(text, ink, Optional.empty());
        }

        /** Whether a row may begin with it; after a gap another arithmetic begins. */
        private boolean begins() {
            return text.startsWith(" + ") || text.startsWith(" − ") || text.startsWith(GAP);
        }
    }

    FitEquation(FitTrace trace, FitLayout layout) {
        this.trace = trace;
        this.box = layout.equation();
        this.unit = layout.unit();
        double room = box.width() - 2 * INSET * unit;
        int fits = (int) (room / (LARGEST * unit * Face.MONO_ADVANCE));
        this.letters = IntStream.rangeClosed(0, trace.relus())
                .map(relus -> needed(function(trace.added(relus)), fits))
                .max()
                .orElse(fits);
    }

    /** How many letters a row must hold, at least so many, for some words to find room in the rows. */
    private static int needed(List<Written> words, int least) {
        int letters = least;
        while (rows(words, letters).size() > ROWS) {
            letters++;
        }
        return letters;
    }

    private static List<List<Written>> rows(List<Written> words, int letters) {
        List<List<Written>> rows = new ArrayList<>();
        int used = letters + 1;
        for (int from = 0; from < words.size(); ) {
            int to = from + 1;
            while (to < words.size() && !words.get(to).begins()) {
                to++;
            }
            List<Written> term = words.subList(from, to);
            int length = term.stream().mapToInt(word -> word.text().length()).sum();
            if (used + length > letters) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).addAll(term);
            used += length;
            from = to;
        }
        return rows;
    }

    void frame(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
    }

    void title(Sheet sheet, String text, Ink ink) {
        Lettering bold = Lettering.of(Face.TEXT_BOLD, new Titles(box.right(), unit).legible(13), ink);
        double room = box.width() - 2 * INSET * unit;
        sheet.text("equation:title", text, box.x() + INSET * unit, box.y() + TITLE * unit, bold, room);
    }

    /** A word and where it stands. */
    private record Placed(Written word, Box box, double size) {}

    private List<Placed> placed(List<Written> words) {
        int most = needed(words, letters);
        double size = Math.min(LARGEST * unit, (box.width() - 2 * INSET * unit) / (most * Face.MONO_ADVANCE));
        List<Placed> placed = new ArrayList<>();
        double y = box.y() + FIRST * unit;
        for (List<Written> row : rows(words, most)) {
            boolean indented = row.get(0).text().startsWith(GAP);
            double x = box.x() + INSET * unit - (indented ? GAP.length() * Face.MONO_ADVANCE * size : 0);
            for (Written word : row) {
                double wide = word.text().length() * Face.MONO_ADVANCE * size;
                placed.add(new Placed(word, new Box(x, y - size * 0.6, wide, size * 1.2), size));
                x += wide;
            }
            y += BETWEEN * unit;
        }
        return placed;
    }

    void write(Sheet sheet, List<Written> words) {
        int index = 0;
        for (Placed each : placed(words)) {
            Written word = each.word();
            Face face = word.spot().isPresent() ? Face.MONO_BOLD : Face.MONO;
            Lettering lettering = Lettering.of(face, each.size(), word.ink());
            sheet.text(
                    "equation:" + index++,
                    word.text(),
                    each.box().x(),
                    each.box().centreY(),
                    lettering);
        }
    }

    /** The numbers of it that can be pointed at. */
    List<Target> targets(List<Written> words) {
        List<Target> targets = new ArrayList<>();
        for (Placed each : placed(words)) {
            each.word()
                    .spot()
                    .ifPresent(spot -> targets.add(
                            new Block(spot, each.box(), Touch.READ, each.word().ink())));
        }
        return targets;
    }

    /** What is told at a stand, where somebody may ask for a point. */
    List<Written> words(FitStand stand, Optional<Integer> point) {
        FitLine line = stand.line(trace);
        if (point.isPresent()) {
            return at(line, point.get());
        }
        return switch (stand.told()) {
            case KNOT -> hinge(stand.next(trace), stand.relu(), false);
            case SCALE -> hinge(stand.next(trace), stand.relu(), true);
            case ADD -> function(stand.next(trace));
            case START -> function(line);
            case FOLD, END -> line.layer() == 0 ? function(line) : folded(line);
        };
    }

    /** As in {@code f(f(x))}, with what f is, and how one point goes from layer to layer. */
    private List<Written> folded(FitLine line) {
        List<Written> words =
                new ArrayList<>(List.of(Written.of("y = " + FitReading.composed(line.layer()), Ink.OUTPUT)));
        List<Written> layer = function(line);
        words.add(Written.of(GAP + layer.get(0).text(), Ink.TEXT));
        words.addAll(layer.subList(1, layer.size()));
        words.add(Written.of(GAP + "x = " + chain(line, FOLLOWED), Ink.MUTED));
        return words;
    }

    /** A point from layer to layer, as in {@code −2 → 0 → 4}. */
    private String chain(FitLine line, int point) {
        StringBuilder chain =
                new StringBuilder(Quantity.whole(CurveFit.x(point)).text());
        for (int layer = 0; layer <= line.layer(); layer++) {
            Quantity height = Quantity.of(trace.folded(layer).output().at(point));
            chain.append(height.rounded() ? " → ≈" : " → ").append(height.text());
        }
        return chain.toString();
    }

    /** As in {@code f(x) ≈ 0.12 − 1.3·relu(x + 4)}. */
    private static List<Written> function(FitLine line) {
        List<Written> words = new ArrayList<>(List.of(Written.of("f(x)", Ink.OUTPUT)));
        Quantity bias = Quantity.of(line.bias());
        boolean rounded = bias.rounded();
        for (int relu = 0; relu < line.relus(); relu++) {
            rounded |= Quantity.of(line.weight(relu)).rounded();
        }
        words.add(Written.of(rounded ? " ≈ " : " = ", Ink.MUTED));
        words.add(new Written(bias.text(), Ink.TEXT, Optional.of(line.biasSpot())));
        for (int relu = 0; relu < line.relus(); relu++) {
            Quantity weight = Quantity.of(line.weight(relu));
            words.add(Written.of(weight.value() < 0 ? " − " : " + ", Ink.MUTED));
            words.add(new Written(weight.text().replace("−", ""), Ink.KERNEL, Optional.of(line.weightSpot(relu))));
            words.add(Written.of("·", Ink.MUTED));
            words.addAll(relu(line, relu));
        }
        return words;
    }

    /** As in {@code relu(x + 4)}. */
    private static List<Written> relu(FitLine line, int relu) {
        Quantity knot = Quantity.whole(line.knot(relu));
        if (knot.value() == 0) {
            return List.of(Written.of("relu(x)", Ink.TEXT));
        }
        return List.of(
                Written.of("relu(x" + (knot.value() < 0 ? " + " : " − "), Ink.TEXT),
                new Written(knot.text().replace("−", ""), Ink.FOCUS, Optional.of(Spot.of(FitTensors.KNOT, 0, relu))),
                Written.of(")", Ink.TEXT));
    }

    private static List<Written> hinge(FitLine line, int relu, boolean scaled) {
        Quantity weight = Quantity.of(line.weight(relu));
        List<Written> words = new ArrayList<>();
        if (scaled) {
            words.add(Written.of(weight.rounded() ? "w·h(x) ≈ " : "w·h(x) = ", Ink.TEXT));
            words.add(new Written(weight.text(), Ink.KERNEL, Optional.of(line.weightSpot(relu))));
            words.add(Written.of("·", Ink.MUTED));
        } else {
            words.add(Written.of("h(x) = ", Ink.TEXT));
        }
        words.addAll(relu(line, relu));
        return words;
    }

    /** As in {@code f(1.5): 5.5·0.31 + 2·(−1.2) + 0.12 ≈ −0.57}. */
    private List<Written> at(FitLine line, int point) {
        Explanation value = new FitShown(trace, line).value(point);
        List<Written> words = new ArrayList<>();
        Quantity x = line.layer() == 0
                ? Quantity.whole(CurveFit.x(point))
                : Quantity.of(line.input().at(point));
        words.add(Written.of("f(" + x.text() + "): ", Ink.OUTPUT));
        for (Explanation.Word word : value.written()) {
            boolean weight =
                    word.spot().filter(spot -> spot.isIn(FitTensors.WEIGHT)).isPresent();
            Optional<Spot> asked = weight ? word.spot() : Optional.empty();
            words.add(new Written(word.text(), weight ? Ink.KERNEL : Ink.TEXT, asked));
        }
        words.add(Written.of(" " + value.sign() + " ", Ink.MUTED));
        words.add(new Written(
                value.value().text(), Ink.OUTPUT, Optional.of(new Spot(FitTensors.LINE, line.layer(), 0, point))));
        return words;
    }
}
