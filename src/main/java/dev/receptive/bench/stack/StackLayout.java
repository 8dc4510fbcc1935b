package dev.receptive.bench.stack;

import dev.receptive.bench.Board;
import dev.receptive.figure.Sketch;
import dev.receptive.nn.Axis;
import dev.receptive.nn.Chain;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Where everything stands: a row for the input and for each layer, its numbers at the left and its units at the right, each
 * over the middle of what it sees; the arithmetic below.
 */
final class StackLayout {

    /** Of the numbers, in characters: the name, how it slides, and three columns of numbers that end there. */
    static final double[] COLUMNS = {0, 12.5, 25, 32, 39};

    private static final double WIDE = 40.5;
    private static final double CLOSEST = 5;

    /** A row, and a unit in it, in units of the sketch. */
    private static final double TALLEST = 110;

    private static final double LARGEST = 30;

    /** Of what says at both ends that there are more, in units. */
    static final double MORE = 14;

    /** How tall the arithmetic is, in units, and at least, so that its four lines can be read. */
    private static final double FOOT = 112;

    private static final double LEAST_FOOT = 80;

    private final Chain chain;
    private final double[] middles;
    private final double unit;
    private final double font;
    private final double rowsTop;
    private final double row;
    private final Box strip;
    private final Box panel;
    private final double captionY;
    private final double from;
    private final double pitch;
    private final boolean whole;

    StackLayout(Chain chain, Board board) {
        this.chain = chain;
        Sketch sketch = new Sketch(board.width(), board.height());
        this.unit = sketch.unit();
        double edge = Sketch.MARGIN * unit;
        this.captionY = sketch.captionY();
        this.panel = sketch.foot(Math.max(FOOT, LEAST_FOOT / unit));
        this.rowsTop = edge / 2 + Math.max(30 * unit, 20);
        this.row = Math.min(TALLEST * unit, sketch.room(panel.y() - rowsTop - edge / 4) / (chain.count() + 1));
        this.font = Math.min(Math.min(17 * unit, row * 0.6), board.width() * 0.52 / WIDE / Face.MONO_ADVANCE);
        double left = edge + WIDE * Face.MONO_ADVANCE * font;
        double more = MORE * unit;
        this.strip = new Box(left + more, rowsTop, board.width() - edge - left - 2 * more, row * (chain.count() + 1));
        this.middles = middles();
        double most = strip.width() / CLOSEST;
        double[] all = everything();
        this.whole = all[1] - all[0] <= most;
        double[] shown = whole ? all : seen();
        double wide = Math.min(most, shown[1] - shown[0]);
        this.pitch = Math.min(strip.width() / wide, Math.min(row * 0.9, LARGEST * 1.2 * unit));
        this.from = (shown[0] + shown[1] - strip.width() / pitch) / 2;
    }

    /** The middle of what the first unit of each layer sees, in inputs. */
    private double[] middles() {
        double[] starts = new double[chain.count() + 1];
        for (int l = 0; l < chain.count(); l++) {
            Axis axis = chain.axes().get(l);
            starts[l + 1] = starts[l] + ((axis.span() - 1) / 2.0 - axis.before()) * jump(l);
        }
        return starts;
    }

    private int jump(int layer) {
        return chain.fields().get(layer).jump();
    }

    private double middle(int layer, int index) {
        return middles[layer] + (double) index * jump(layer);
    }

    private double[] everything() {
        double[] range = {0, 0};
        for (int l = 0; l <= chain.count(); l++) {
            include(range, middle(l, -padding(l)));
            include(range, middle(l, chain.size(l) - 1 + padding(l)));
        }
        return new double[] {range[0] - 0.7, range[1] + 0.7};
    }

    private double[] seen() {
        int last = chain.count();
        int unitOfLast = middleUnit(last);
        double middle = middle(last, unitOfLast);
        double[] range = {middle, middle};
        int layer = 0;
        for (NavigableSet<Integer> units : chain.sees(last, unitOfLast)) {
            for (int unitOfIt : units) {
                include(range, middle(layer, unitOfIt));
            }
            layer++;
        }
        return new double[] {range[0] - 2.7, range[1] + 2.7};
    }

    private static void include(double[] range, double x) {
        range[0] = Math.min(range[0], x);
        range[1] = Math.max(range[1], x);
    }

    /** The unit that is looked at where nobody points at one. */
    int middleUnit(int layer) {
        return (chain.size(layer) - 1) / 2;
    }

    /** How much stands around the units of a layer for the next one. */
    int padding(int layer) {
        return layer < chain.count() ? chain.axes().get(layer).before() : 0;
    }

    /** The first unit of a layer, padding included, that may be in sight. */
    int first(int layer) {
        return Math.max(-padding(layer), (int) Math.floor((from - middles[layer]) / jump(layer)));
    }

    /** The last unit of a layer, padding included, that may be in sight. */
    int last(int layer) {
        double end = from + strip.width() / pitch;
        return Math.min(chain.size(layer) - 1 + padding(layer), (int) Math.ceil((end - middles[layer]) / jump(layer)));
    }

    /** Where a unit stands; nothing where it is out of sight. */
    Optional<Box> cell(int layer, int index) {
        double most = Math.min(row * 0.56, LARGEST * unit);
        double wide = Math.min(pitch * jump(layer) * 0.86, most);
        double high = Math.min(most, Math.max(wide, 8 * unit));
        double x = strip.x() + (middle(layer, index) - from) * pitch;
        boolean inSight = x - wide / 2 >= strip.x() - 0.5 && x + wide / 2 <= strip.right() + 0.5;
        return inSight ? Optional.of(new Box(x - wide / 2, centre(layer) - high / 2, wide, high)) : Optional.empty();
    }

    /** The middle of a row. */
    double centre(int layer) {
        return rowsTop + (layer + 0.5) * row;
    }

    /** Where a column of numbers begins or ends. */
    double column(int index) {
        return panel.x() + COLUMNS[index] * Face.MONO_ADVANCE * font;
    }

    /** Where the name of a layer can be clicked. */
    Box name(int layer) {
        double high = Math.min(row * 0.8, 2.4 * font);
        double wide = (StackPicture.NAME + 1) * Face.MONO_ADVANCE * font;
        return new Box(column(0) - 3 * unit, centre(layer) - high / 2, wide, high);
    }

    /** Where a number of a layer can be pointed at. */
    Box number(int layer, int column) {
        double wide = 6.4 * Face.MONO_ADVANCE * font;
        double high = Math.min(row * 0.8, 2.4 * font);
        return new Box(column(column + 2) - wide + 3 * unit, centre(layer) - high / 2, wide, high);
    }

    /** Where a number of so many characters lands. */
    Box landing(int layer, int column, int characters) {
        double wide = (characters + 1) * Face.MONO_ADVANCE * font;
        double high = Math.min(row * 0.8, 1.5 * font);
        return new Box(column(column + 2) - wide + Face.MONO_ADVANCE * font / 2, centre(layer) - high / 2, wide, high);
    }

    /** What stands before the row that is told of. */
    Box mark(int layer) {
        double high = Math.min(row * 0.7, 2 * font);
        return new Box(panel.x() - 9 * unit, centre(layer) - high / 2, 4 * unit, high);
    }

    /** The middle of the line of headings. */
    double head() {
        return rowsTop - font * 0.8;
    }

    double unit() {
        return unit;
    }

    double font() {
        return font;
    }

    double row() {
        return row;
    }

    Box strip() {
        return strip;
    }

    Box panel() {
        return panel;
    }

    /** The middle of the sentence that says what is going on. */
    double captionY() {
        return captionY;
    }

    /** Whether all units are in sight. */
    boolean isWhole() {
        return whole;
    }
}
