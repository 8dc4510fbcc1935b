package dev.receptive.ui;

import dev.receptive.figure.Target;
import dev.receptive.lesson.Withheld;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stage while a question is open: where nothing plays nobody is invited to play, and where the size of the output is
 * asked for, what would say it is not there.
 *
 * @param withheld what would give the answer away
 */
record HeldStage(Set<Withheld> withheld) {

    /** A stage of which nothing is kept from sight. */
    static final HeldStage FREE = new HeldStage(Set.of());

    /** What is said on stages of a key that does nothing now. */
    private static final List<String> INVITATIONS = List.of("equation.invite", "equation.invite.guess", "network.hint");

    /** Tensors that are as large as what is asked for. */
    private static final Set<String> RESULTS = Set.of("output", "beside");

    /** Their numbers, grounds and sizes, and sentences in which they are counted; but not their names. */
    private static final Pattern COUNTED =
            Pattern.compile("(ground:)?(output|beside)(:.*)?|title:(output|beside):(shape|size).*"
                    + "|narration|unread|equation:(?!title|invite|hint).*");

    /** From what stands in the place of the output to the edge of the stage. */
    private static final double EDGE = 25;

    private static final double LETTER = 40;
    private static final double DASH = 1.5;
    private static final double CORNER = 10;

    HeldStage {
        withheld = Set.copyOf(withheld);
    }

    private boolean hidesSize() {
        return withheld.contains(Withheld.SIZE);
    }

    /** Whether anything is to be known of a tensor, its size for instance. */
    boolean shows(String tensor) {
        return !hidesSize() || !RESULTS.contains(tensor);
    }

    /** Whether it may be said what happens and how many there are of everything. */
    boolean tells() {
        return !hidesSize();
    }

    List<Target> of(List<Target> targets) {
        return targets.stream().filter(target -> shows(target.first().tensor())).toList();
    }

    /** The scene as it may be seen. */
    Scene of(Scene scene, List<Target> targets, Words words) {
        if (withheld.isEmpty()) {
            return scene;
        }
        List<Mark> marks = new ArrayList<>(of(scene.marks(), words));
        Box left = bounds(targets.stream()
                .filter(target -> shows(target.first().tensor()))
                .map(Target::bounds));
        Box hidden = bounds(targets.stream()
                .filter(target -> !shows(target.first().tensor()))
                .map(Target::bounds));
        if (hidden.width() > 0) {
            marks.addAll(instead(hidden, left, scene.width()));
        }
        return new Scene(scene.width(), scene.height(), marks);
    }

    private List<Mark> of(List<Mark> marks, Words words) {
        return marks.stream()
                .filter(mark -> !hidesSize() || !COUNTED.matcher(mark.id()).matches())
                .map(mark -> of(mark, words))
                .toList();
    }

    private Mark of(Mark mark, Words words) {
        if (mark instanceof Mark.Group group) {
            return new Mark.Group(group.id(), group.alpha(), of(group.marks(), words));
        }
        if (mark instanceof Mark.Text text && withheld.contains(Withheld.TIME) && invites(text, words)) {
            return new Mark.Text(
                    text.id(), words.say("lesson.invite"), text.x(), text.y(), text.lettering(), text.maxWidth());
        }
        if (mark instanceof Mark.Cells cells && hidesSize()) {
            return cells.unhatched(); // what no window reads says how many windows there are
        }
        return mark;
    }

    private static boolean invites(Mark.Text text, Words words) {
        return INVITATIONS.stream().anyMatch(key -> words.say(key).equals(text.text()));
    }

    /** As high as what else there is and as wide as there is room, whatever is behind it. */
    private static List<Mark> instead(Box hidden, Box left, double width) {
        double wide = Math.max(LETTER, Math.min(left.height(), width - EDGE - hidden.x()));
        Box box = new Box(hidden.x(), hidden.y(), wide, left.height());
        Lettering letter = Lettering.of(Face.TEXT_BOLD, LETTER, Ink.OUTPUT).withAnchor(Anchor.MIDDLE);
        double baseline = box.centreY() + Face.CENTRE_TO_BASELINE * LETTER;
        return List.of(
                new Mark.Rect("held:output", box, CORNER, Tint.NONE, new Stroke(Tint.of(Ink.MUTED), DASH, true)),
                new Mark.Text("held:question", "?", box.centreX(), baseline, letter, 0));
    }

    private static Box bounds(Stream<Box> boxes) {
        return boxes.reduce(Box::and).orElse(new Box(0, 0, 0, 0));
    }
}
