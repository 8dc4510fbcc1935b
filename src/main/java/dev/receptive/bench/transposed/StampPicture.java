package dev.receptive.bench.transposed;

import dev.receptive.bench.TypedCells;
import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.CellContent;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** The marks of stamps at a stand, back to front. */
final class StampPicture {

    private static final Tint BEHIND = new Tint(Ink.STAGE, 0.65);

    private final TransposedTrace trace;
    private final StampLayout layout;
    private final StampTitles titles;
    private final StampPlanes planes;
    private final StampEquation equation;
    private final LaidStamp laid;
    private final SlidingWindow window;
    private final Caption caption;

    StampPicture(ShownLandings landings, StampLayout layout, Words words) {
        this.trace = landings.trace();
        this.layout = layout;
        this.titles = new StampTitles(trace, layout, words);
        this.planes = new StampPlanes(trace, layout.stage());
        this.equation = new StampEquation(landings, layout.stage(), words);
        this.laid = new LaidStamp(landings, layout, equation);
        this.window = new SlidingWindow(layout.stage().left(), layout.unit());
        this.caption =
                new Caption(layout.stage().equation().box(), layout.stage().captionY(), layout.unit());
    }

    /**
     * @param asked a place of the output that somebody looks at
     */
    List<Mark> marks(StampStand stand, Optional<Spot> asked, String narration) {
        Sheet sheet = new Sheet();
        boolean stamping = stand.isStarted() && !stand.isAtBias();
        titles.draw(sheet, stand.map(), stand.channel());
        if (stamping && asked.isEmpty()) {
            beams(sheet, stand);
        }
        ground(sheet, "ground:output", layout.stage().right().bounds());
        ground(sheet, "ground:kernel", layout.stage().kernel().bounds());
        StampCells cells = new StampCells(trace, stand, new StampSums(trace, stand));
        planes.folded(sheet, stand.map(), stand.channel(), stand.map(), new Inside(trace, cells));
        planes.input(sheet, stand.channel());
        planes.kernel(
                sheet,
                stand.map(),
                new TypedCells(trace.experiment().kernels().slices().get(trace.slice(stand.map(), stand.channel()))));
        planes.output(sheet, cells);
        titles.extra(sheet);
        if (stamping && asked.isEmpty()) {
            double seen = stand.phase() == StampPhase.PLACE ? Ease.part(stand.progress(), 0, 0.3) : 1;
            window.target(sheet, "source", layout.stage().left().cell(stand.row(), stand.column()), seen);
            laid.draw(sheet, stand);
        }
        arithmetic(sheet, stand, asked);
        caption.draw(sheet, narration);
        return sheet.marks();
    }

    private void arithmetic(Sheet sheet, StampStand stand, Optional<Spot> asked) {
        equation.frame(sheet);
        if (asked.isPresent()) {
            equation.place(sheet, asked.get(), stand.channel());
        } else if (!stand.isStarted()) {
            equation.invite(sheet);
        } else if (stand.isAtBias()) {
            equation.bias(sheet, stand);
        } else {
            equation.stamp(sheet, stand);
            laid.flight(sheet, stand);
        }
    }

    private void beams(Sheet sheet, StampStand stand) {
        double unit = layout.unit();
        boolean coming = stand.phase() == StampPhase.PLACE;
        double seen = coming ? Ease.part(stand.progress(), 0, 0.3) : 1;
        Box source = layout.stage().left().cell(stand.row(), stand.column());
        Box kernel = layout.stage().kernel().bounds();
        Box input = layout.stage().left().bounds();
        Beam.between(source, input, kernel, kernel).draw(sheet, "beam", seen, unit);
        double arrived = coming ? Ease.part(stand.progress(), 0.6, 1) : 1;
        Box stamp = layout.stamp(stand.row(), stand.column());
        Beam.between(kernel, kernel, stamp, stamp.and(layout.stage().right().bounds()))
                .draw(sheet, "beam:output", arrived, unit);
    }

    /** Beams pass behind the cells and do not colour them. */
    private static void ground(Sheet sheet, String id, Box box) {
        sheet.rect(id, box, 0, BEHIND, Stroke.NONE);
    }

    /** The output without what is cut off, as it stands in small. */
    private record Inside(TransposedTrace trace, CellContent whole) implements CellContent {

        @Override
        public float value(int row, int column) {
            return whole.value(
                    row + trace.rows().before(), column + trace.columns().before());
        }

        @Override
        public String text(int row, int column) {
            return whole.text(
                    row + trace.rows().before(), column + trace.columns().before());
        }

        @Override
        public boolean isKnown(int row, int column) {
            return whole.isKnown(
                    row + trace.rows().before(), column + trace.columns().before());
        }
    }
}
