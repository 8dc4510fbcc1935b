package dev.receptive.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/**
 * Controls that are one stop for Tab. The keys go from one to the next inside; Tab comes back to the one that was used
 * last. A group may stand in another, of which it is one member.
 */
final class FocusGroup {

    private final Arrows axis;
    private final List<Member> members = new ArrayList<>();
    private Consumer<Node> entered = node -> {};
    private @Nullable FocusGroup outer;
    private @Nullable Member stop;
    private boolean open = true;

    /** The arrows that go from one to the next. */
    enum Arrows {
        ACROSS,
        DOWN
    }

    FocusGroup(Arrows axis) {
        this.axis = axis;
    }

    /** How far an arrow goes in this group; 0 for the other arrows. */
    int by(KeyCode arrow) {
        return switch (arrow) {
            case LEFT -> axis == Arrows.ACROSS ? -1 : 0;
            case RIGHT -> axis == Arrows.ACROSS ? 1 : 0;
            case UP -> axis == Arrows.DOWN ? -1 : 0;
            case DOWN -> axis == Arrows.DOWN ? 1 : 0;
            default -> 0;
        };
    }

    /** A control, or a group of them. */
    private interface Member {
        boolean isUsable();

        void open(boolean reachable);

        void enter();
    }

    /** A control. */
    private record Single(Node node) implements Member {
        @Override
        public boolean isUsable() {
            if (node.isDisabled()) {
                return false;
            }
            for (Node up = node; up != null; up = up.getParent()) {
                if (!up.isVisible()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void open(boolean reachable) {
            node.setFocusTraversable(reachable);
        }

        @Override
        public void enter() {
            node.requestFocus();
        }
    }

    /** A group as a member of another. */
    private record Nested(FocusGroup group) implements Member {
        @Override
        public boolean isUsable() {
            return group.members.stream().anyMatch(Member::isUsable);
        }

        @Override
        public void open(boolean reachable) {
            group.open = reachable;
            group.update();
        }

        @Override
        public void enter() {
            group.current().ifPresent(Member::enter);
        }
    }

    /** The innermost group in which a control stands. */
    static Optional<FocusGroup> of(Node node) {
        return Optional.ofNullable((FocusGroup) node.getProperties().get(FocusGroup.class));
    }

    /** The group around this one, or itself. */
    FocusGroup outermost() {
        return outer == null ? this : outer.outermost();
    }

    FocusGroup add(Node node) {
        Single member = new Single(node);
        members.add(member);
        node.getProperties().put(FocusGroup.class, this);
        node.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                stopAt(member);
                outermost().entered.accept(node);
            }
        });
        node.disabledProperty().addListener((property, before, now) -> update());
        node.visibleProperty().addListener((property, before, now) -> update());
        update();
        return this;
    }

    /** Is told which control has the keyboard. */
    void onEnter(Consumer<Node> what) {
        entered = what;
    }

    FocusGroup add(FocusGroup group) {
        group.outer = this;
        members.add(new Nested(group));
        update();
        return this;
    }

    void clear() {
        members.clear();
        stop = null;
    }

    /** Gives the keyboard to the control that Tab reaches. */
    void enter() {
        current().ifPresent(Member::enter);
    }

    /** Makes a control the one that Tab reaches. */
    void prefer(Node node) {
        members.stream()
                .filter(member ->
                        member instanceof Single single && single.node().equals(node))
                .findFirst()
                .ifPresent(member -> {
                    stop = member;
                    update();
                });
    }

    private void stopAt(Member member) {
        stop = member;
        update();
        if (outer != null) {
            outer.stopAt(this);
        }
    }

    private void stopAt(FocusGroup inner) {
        members.stream()
                .filter(member ->
                        member instanceof Nested nested && nested.group().equals(inner))
                .findFirst()
                .ifPresent(this::stopAt);
    }

    private Optional<Member> current() {
        return Optional.ofNullable(stop)
                .filter(Member::isUsable)
                .or(() -> members.stream().filter(Member::isUsable).findFirst());
    }

    /** Lets Tab reach one control: to be asked again when some came or went. */
    void update() {
        Optional<Member> reached = current().filter(member -> open);
        members.forEach(member -> member.open(reached.filter(member::equals).isPresent()));
    }

    /** Goes on by some members from where the keyboard is; it stays at an end. */
    void move(int by) {
        List<Member> usable = members.stream().filter(Member::isUsable).toList();
        int now = current().map(usable::indexOf).orElse(-1);
        int next = Math.max(0, Math.min(usable.size() - 1, now + by));
        if (now >= 0 && next != now) {
            usable.get(next).enter();
        }
    }
}
