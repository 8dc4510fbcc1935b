package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The nodes over the targets of a stage, one each, from back to front. A node stays while its target does; one whose target
 * goes is given to another of the same kind that comes, unless a person has hold of it. A number may stand in several targets:
 * meant is the one that was pointed at or had the keyboard last.
 */
final class GridNodes extends Group {

    private final BiFunction<TargetKey, Target, GridNode> make;
    private final Map<TargetKey, GridNode> nodes = new LinkedHashMap<>();
    private Optional<GridNode> meant = Optional.empty();

    GridNodes(BiFunction<TargetKey, Target, GridNode> make) {
        this.make = make;
        setManaged(false);
    }

    /** Has a node over each target and over nothing else, each at its place. */
    void show(Map<TargetKey, Target> targets, Function<Target, Box> place) {
        Map<TargetKey, GridNode> before = Map.copyOf(nodes);
        Map<TargetKey.Family, Deque<GridNode>> free = free(targets.keySet());
        nodes.clear();
        targets.forEach((key, target) -> {
            GridNode node = before.containsKey(key)
                    ? before.get(key)
                    : another(free.getOrDefault(key.family(), new ArrayDeque<>()), key, target);
            Box box = place.apply(target);
            node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
            node.render(target);
            nodes.put(key, node);
        });
        meant = meant.filter(nodes::containsValue);
        arrange(all());
    }

    /** The nodes whose targets have gone, in their order; not what has the keyboard or is meant. */
    private Map<TargetKey.Family, Deque<GridNode>> free(Set<TargetKey> staying) {
        Map<TargetKey.Family, Deque<GridNode>> free = new HashMap<>();
        nodes.forEach((key, node) -> {
            if (!staying.contains(key)
                    && !node.isFocused()
                    && !meant.filter(node::equals).isPresent()) {
                free.computeIfAbsent(key.family(), family -> new ArrayDeque<>()).add(node);
            }
        });
        return free;
    }

    private GridNode another(Deque<GridNode> free, TargetKey key, Target target) {
        if (free.isEmpty()) {
            return make.apply(key, target);
        }
        GridNode node = free.remove();
        node.become(key, target);
        return node;
    }

    /** As many as can stay are left alone: a node that is taken out and put in again is styled anew. */
    private void arrange(List<GridNode> wanted) {
        if (getChildren().equals(wanted)) {
            return;
        }
        Set<Node> gone = new HashSet<>(getChildren());
        gone.removeAll(inOrder(wanted));
        getChildren().removeAll(gone);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == getChildren().size() || !getChildren().get(i).equals(wanted.get(i))) {
                getChildren().add(i, wanted.get(i));
            }
        }
    }

    /** Of the children that are wanted the most that follow each other as they are wanted to. */
    private Set<Node> inOrder(List<GridNode> wanted) {
        List<Node> children = getChildren().stream().filter(wanted::contains).toList();
        int[] places = children.stream().mapToInt(wanted::indexOf).toArray();
        List<Set<Node>> longest = new ArrayList<>(); // that ends with each child
        Set<Node> most = Set.of();
        for (int i = 0; i < places.length; i++) {
            Set<Node> here = Set.of();
            for (int j = 0; j < i; j++) {
                here = places[j] < places[i] && longest.get(j).size() > here.size() ? longest.get(j) : here;
            }
            here = new HashSet<>(here);
            here.add(children.get(i));
            longest.add(here);
            most = here.size() > most.size() ? here : most;
        }
        return most;
    }

    /** The one that has the keyboard. */
    Optional<TargetKey> focused() {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The one that has the keyboard, where its numbers are an answer. */
    Optional<GridNode> picking() {
        return nodes.values().stream()
                .filter(node -> node.isFocused() && node.picks())
                .findFirst();
    }

    List<GridNode> all() {
        return List.copyOf(nodes.values());
    }

    /** From now on this one is meant where there are several. */
    void mean(GridNode node) {
        meant = Optional.of(node);
    }

    /** The front-most at a point of the scene. */
    Optional<GridNode> at(double x, double y) {
        return nodes.values().stream()
                .filter(node -> node.target().at(x, y).isPresent())
                .reduce((behind, front) -> front);
    }

    /** The one that holds a number. */
    Optional<GridNode> holder(Spot spot) {
        return first(node -> node.target().holds(spot));
    }

    /** Of those that hold a number, the one nearest to another. */
    Optional<GridNode> holder(Spot spot, GridNode near) {
        return nodes.values().stream()
                .filter(node -> node.target().holds(spot))
                .min(Comparator.comparingDouble(node -> distance(node.getBoundsInParent(), near.getBoundsInParent())));
    }

    private static double distance(Bounds one, Bounds other) {
        return Math.hypot(one.getCenterX() - other.getCenterX(), one.getCenterY() - other.getCenterY());
    }

    /** The one that knows where a number stands beside its own. */
    Optional<GridNode> beside(Spot spot) {
        return first(node -> node.target().box(spot).isPresent());
    }

    private Optional<GridNode> first(Predicate<GridNode> which) {
        return meant.filter(which)
                .or(() -> nodes.values().stream().filter(which).findFirst());
    }
}
