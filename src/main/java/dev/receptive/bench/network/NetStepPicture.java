package dev.receptive.bench.network;

import dev.receptive.figure.Beam;
import dev.receptive.figure.Caption;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Part;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.SlidingWindow;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;
import dev.receptive.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A step of training on the stage of its network: numbers or gradients in their places, and the arithmetic of one below. */
final class NetStepPicture {

    private final NetStepped step;
    private final NetworkLayout layout;
    private final NetStepCells cells;
    private final NetStepHeads heads;
    private final NetStepBox box;
    private final NetStepResult result;
    private final Words words;
    private final double unit;

    NetStepPicture(NetStepped step, NetworkLayout layout, Words words) {
        this.step = step;
        this.layout = layout;
        this.cells = new NetStepCells(step, layout, words);
        this.heads = new NetStepHeads(step, layout, words);
        this.box = new NetStepBox(step, layout, words);
        this.result = new NetStepResult(step, layout, words);
        this.words = words;
        this.unit = layout.unit();
    }

    /** What is told below the layers: a number that explains itself, and whether it has come about. */
    record Told(Explanation explanation, String title, boolean made) {}

    /**
     * @param told nothing where no one number is told
     */
    List<Mark> marks(NetStepShown shown, List<Target> targets, Optional<Told> told, String narration) {
        Sheet sheet = new Sheet();
        NetStepStand stand = shown.stand();
        heads.draw(sheet, shown);
        boolean over = step.before().folding().large(); // over pixels: no number to be read lies below
        if (!over) {
            beams(sheet, shown, targets, told);
        }
        cells.draw(sheet, shown);
        if (over) {
            beams(sheet, shown, targets, told);
        }
        right(sheet);
        heads.loss(sheet, shown);
        if (told.isPresent()) {
            outlines(sheet, shown, targets, told.get().explanation());
            box.draw(
                    sheet,
                    told.get().title(),
                    told.get().explanation(),
                    told.get().made());
        } else if (stand.is(NetStepKind.RESULT)) {
            box.frame(sheet);
            result.draw(sheet, stand.isMade());
        } else {
            box.empty(sheet, words.say(stand.isStarted() ? "network.step.hint" : "network.hint"));
        }
        new Caption(layout.equation(), layout.captionY(), unit).draw(sheet, narration);
        return sheet.marks();
    }

    /** The bar of the class that is right has a frame. */
    private void right(Sheet sheet) {
        NetColumn column = layout.column(step.before(), step.before().layers() - 1);
        Box bar = column.bars().get(step.label());
        sheet.rect("right", bar, 5 * unit, Tint.NONE, Stroke.of(Ink.GRADIENT, Math.max(1.25, 1.75 * unit)));
    }

    /** From the numbers of other columns that it is made of: a gradient comes from the right. */
    private void beams(Sheet sheet, NetStepShown shown, List<Target> targets, Optional<Told> told) {
        if (told.isEmpty()) {
            return;
        }
        Explanation explanation = told.get().explanation();
        Spot own = shown.standing(explanation.spot());
        Optional<Target> home = target(targets, own);
        Optional<Box> cell = home.flatMap(target -> target.place(own));
        if (home.isEmpty() || cell.isEmpty()) {
            return;
        }
        Map<Target, Box> planes = new LinkedHashMap<>();
        for (Part part : explanation.parts()) {
            part.source()
                    .map(shown::standing)
                    .ifPresent(spot -> target(targets, spot)
                            .ifPresent(target ->
                                    target.place(spot).ifPresent(box -> planes.merge(target, box, Box::and))));
        }
        for (Map.Entry<Target, Box> plane : planes.entrySet()) {
            Spot first = plane.getKey().first();
            beam(home.get().bounds(), cell.get(), plane.getKey().bounds(), plane.getValue())
                    .ifPresent(beam -> beam.draw(sheet, "beam:" + first.tensor() + ":" + first.channel(), 1, unit));
        }
    }

    /** From left to right, or from right to left; none between numbers that stand over each other. */
    private static Optional<Beam> beam(Box home, Box cell, Box plane, Box seen) {
        if (plane.right() <= home.x()) {
            return Optional.of(Beam.between(seen, plane, cell, home));
        }
        return home.right() <= plane.x() ? Optional.of(Beam.between(cell, home, seen, plane)) : Optional.empty();
    }

    /** What the number is made of, and the number. */
    private void outlines(Sheet sheet, NetStepShown shown, List<Target> targets, Explanation explanation) {
        SlidingWindow slide =
                new SlidingWindow(layout.column(step.before(), -1).maps().get(0), unit);
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (Part part : explanation.parts()) {
            Stream.concat(part.source().stream(), part.weight().stream())
                    .map(shown::standing)
                    .distinct()
                    .forEach(spot ->
                            place(targets, spot).ifPresent(box -> boxes.merge(group(spot, box), box, Box::and)));
        }
        Stroke stroke = Stroke.of(Ink.FOCUS, Math.max(1, 1.5 * unit));
        boxes.forEach((id, box) -> sheet.rect("from:" + id, box, 3 * unit, Tint.NONE, stroke));
        place(targets, shown.standing(explanation.spot())).ifPresent(cell -> slide.target(sheet, "target", cell, 1));
    }

    /** Numbers that can be read have an outline each; pixels of a plane have one together. */
    private String group(Spot spot, Box box) {
        String plane = spot.tensor() + ":" + spot.channel();
        boolean written = box.width() >= NetworkPlan.SMALLEST_CELL
                && !step.before().folding().large();
        return written ? plane + ":" + spot.row() + ":" + spot.column() : plane;
    }

    private static Optional<Box> place(List<Target> targets, Spot spot) {
        return target(targets, spot).flatMap(target -> target.place(spot));
    }

    private static Optional<Target> target(List<Target> targets, Spot spot) {
        return targets.stream().filter(target -> target.place(spot).isPresent()).findFirst();
    }

    /** A number goes to its cell. */
    void flight(Sheet sheet, NetStepStand stand, Box cell, Explanation explanation) {
        String text = explanation.value().text();
        double high = 26 * unit;
        double wide = Math.max(high, (text.length() + 2) * Face.MONO_ADVANCE * 15 * unit);
        Box start = box.result();
        Box from = new Box(start.centreX() - wide / 2, start.centreY() - high / 2, wide, high);
        Box at = from.towards(cell, Ease.inOut(stand.progress()));
        Ink ink = NetStepLines.role(explanation.spot());
        new FlyingChip("landing", text, ink).draw(sheet, at, Ease.part(stand.progress(), 0, 0.15), unit);
    }

    /** A word close under the bars. */
    static Lettering small(double unit, Ink ink) {
        return Lettering.of(Face.TEXT_BOLD, Titles.legible(13, unit), ink);
    }
}
