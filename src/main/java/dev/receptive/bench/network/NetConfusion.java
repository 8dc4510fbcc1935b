package dev.receptive.bench.network;

import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.train.Evaluation;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.IntStream;

/** The confusion matrix: what each class of the test examples is called; what is right is green, what is not is orange. */
final class NetConfusion {

    private static final double HEAD = 26;
    private static final double TEXT = 12;
    private static final double LABEL = 16;

    /** From a name to the cells, in units. */
    private static final double GAP = 4;

    /** Smaller numbers cannot be read. */
    private static final double SMALLEST = 9;

    /** A number of so many digits fits in a cell. */
    private static final double DIGITS = 3.4;

    private static final double LEAST = 0.12;

    private static final int FIRST_CHINESE = 0x2E80;

    private final int epoch;
    private final int[][] counts;
    private final Grid grid;
    private final Words words;
    private final double unit;
    private final List<String> names;
    private final double letters;

    /** Whether the names have room over the columns, too, which come in the order of the rows. */
    private final boolean across;

    NetConfusion(NetworkExperiment now, Evaluation evaluation, Box room, Words words, double unit) {
        this.words = words;
        this.unit = unit;
        this.epoch = evaluation.tally().epoch();
        int classes = now.classes().size();
        this.counts = evaluation.confusion(classes);
        this.names = NetShortNames.of(IntStream.range(0, classes)
                .mapToObj(label -> words.say(Sentence.of("network.train.class", now.label(label))))
                .toList());
        double wide = (room.width() - LABEL * unit) / classes;
        double down = (room.height() - (HEAD + LABEL) * unit) / classes;
        double side = Math.max(0.5, Math.min(wide, down));
        int longest = names.stream().mapToInt(NetConfusion::wide).max().orElse(1);
        this.letters = Math.min(Titles.legible(TEXT, unit), side * 0.95);
        this.across = longest * Face.MONO_ADVANCE * letters < side * 0.9;
        double x = room.right() - side * classes;
        this.grid = new Grid(x, room.y() + (HEAD + LABEL) * unit, side, 0, classes, classes);
    }

    Target target() {
        Plane plane = new Plane(NetTensors.CONFUSION, 0, grid.rows(), grid.columns());
        return Lattice.of(plane, grid, Touch.READ, Ink.OUTPUT);
    }

    void draw(Sheet sheet, double left) {
        double size = Titles.legible(TEXT, unit);
        double y = grid.bounds().y() - (LABEL + HEAD / 2) * unit;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, size, Ink.TEXT).withAnchor(Anchor.END);
        double right = grid.bounds().right();
        sheet.text("confusion:title", words.say("network.train.confusion", epoch), right, y, bold, right - left);
        for (int label = 0; label < counts.length; label++) {
            row(sheet, label);
        }
        sheet.rect("confusion:frame", grid.bounds(), 0, Tint.NONE, Stroke.of(Ink.LINE, Math.max(0.75, unit)));
    }

    private void row(Sheet sheet, int label) {
        if (letters >= SMALLEST) {
            Lettering small = Lettering.of(Face.MONO, letters, Ink.MUTED);
            Box first = grid.cell(label, 0);
            Box top = grid.cell(0, label);
            String name = names.get(label);
            Lettering end = small.withAnchor(Anchor.END);
            sheet.text("confusion:row:" + label, name, first.x() - GAP * unit, first.centreY(), end);
            Lettering middle = small.withAnchor(Anchor.MIDDLE);
            if (across) {
                sheet.text("confusion:column:" + label, name, top.centreX(), top.y() - LABEL / 2 * unit, middle);
            }
        }
        int all = 0;
        for (int count : counts[label]) {
            all += count;
        }
        for (int answer = 0; answer < counts[label].length; answer++) {
            int count = counts[label][answer];
            if (count > 0) {
                cell(sheet, label, answer, (double) count / all);
            }
        }
    }

    /** How many of the narrow letters a text takes: a Chinese one is as wide as nearly two. */
    private static int wide(String text) {
        return text.codePoints().map(letter -> letter < FIRST_CHINESE ? 1 : 2).sum();
    }

    private void cell(Sheet sheet, int label, int answer, double share) {
        Box box = grid.cell(label, answer);
        Ink ink = label == answer ? Ink.OUTPUT : Ink.KERNEL;
        double strength =
                label == answer ? 0.2 + 0.5 * share : LEAST + (0.7 - LEAST) * Math.min(1, Math.sqrt(4 * share));
        String id = "confusion:" + label + ":" + answer;
        sheet.rect(id, box, 0, new Tint(ink, strength), Stroke.NONE);
        double size = Math.min(grid.pitch() * 0.62, grid.pitch() / (DIGITS * Face.MONO_ADVANCE));
        String text = Numerals.count(counts[label][answer]);
        if (size >= SMALLEST && text.length() <= DIGITS) {
            Lettering number = Lettering.of(Face.MONO, size, Ink.TEXT).withAnchor(Anchor.MIDDLE);
            sheet.text(id + ":count", text, box.centreX(), box.centreY(), number);
        }
    }
}
