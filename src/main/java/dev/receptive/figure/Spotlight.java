package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;
import java.util.Optional;

/** What a number is connected to, as outlines in front of a scene. */
public final class Spotlight {

    /** More outlines than this cannot be told apart; then one is drawn around them all. */
    private static final int MOST = 1100;

    /** Cells smaller than this are not outlined one by one either. */
    private static final double SMALLEST = 4;

    private final List<Target> targets;
    private final double unit;

    /**
     * @param targets where numbers stand
     * @param unit what a length of 1 in a drawing of usual size is in the scene
     */
    public Spotlight(List<Target> targets, double unit) {
        this.targets = List.copyOf(targets);
        this.unit = unit;
    }

    /** Outlines of a number and of what it is connected to, in the colour of its role; none if it is not on the stage. */
    public List<Mark> light(Spot spot, Links links) {
        Sheet sheet = new Sheet();
        target(spot).ifPresent(target -> {
            target.box(spot).ifPresent(box -> outline(sheet, "hover", box, target.ink()));
            all(sheet, "seen", links.sees(), target.ink());
            all(sheet, "reached", links.reaches(), target.ink());
        });
        return sheet.marks();
    }

    /** A ring around the selected number; nothing if it is not on the stage. */
    public Optional<Mark> ring(Spot spot) {
        return target(spot).flatMap(target -> target.box(spot)).map(this::ring);
    }

    private Mark ring(Box cell) {
        Box box = cell.grow(2.5 * unit);
        Stroke stroke = Stroke.of(Ink.FOCUS, 2.5 * unit);
        return new Mark.Rect("selected", box, box.height() * 0.12, Tint.NONE, stroke);
    }

    private Optional<Target> target(Spot spot) {
        return targets.stream().filter(target -> target.box(spot).isPresent()).findFirst();
    }

    private void all(Sheet sheet, String id, List<Patch> patches, Ink ink) {
        int index = 0;
        for (Patch patch : patches) {
            Optional<Target> target = patch.isEmpty() ? Optional.empty() : target(patch.first());
            if (target.isPresent()) {
                index = patch(sheet, id, index, patch, target.get(), ink);
            }
        }
    }

    /** Outlines a patch; gives the number of the next outline. */
    private int patch(Sheet sheet, String id, int from, Patch patch, Target target, Ink ink) {
        Box first = target.box(patch.first()).orElseThrow();
        if (patch.count() > MOST || first.width() < SMALLEST) {
            Box all = first.and(target.box(patch.last()).orElse(first));
            outline(sheet, from == 0 ? id : id + ":" + from, all, ink);
            return from + 1;
        }
        for (int i = 0; i < patch.count(); i++) {
            String name = id + ":" + (from + i);
            target.box(patch.spot(i)).ifPresent(box -> outline(sheet, name, box, ink));
        }
        return from + patch.count();
    }

    private void outline(Sheet sheet, String id, Box box, Ink ink) {
        double width = Math.max(1, Math.min(2.2 * unit, box.width() * 0.12));
        sheet.rect(id, box, box.width() * 0.1, new Tint(ink, 0.16), Stroke.of(ink, width));
    }
}
