package dev.receptive.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.receptive.bench.convolution.Steps;
import dev.receptive.document.ConvolutionFiles;
import dev.receptive.figure.Spot;
import dev.receptive.time.Score;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The nodes over the stage follow it with as few changes as can be: each that is put in is styled, which is slow. */
@Tag("thorough")
class GridNodesTest extends WindowOnEveryBench {

    private GridNodes grids() {
        return open.fx(() -> (GridNodes) open.stage.getScene().getRoot().lookupAll(".grid-node").stream()
                .map(Node::getParent)
                .findFirst()
                .orElseThrow());
    }

    /** The law, on every bench: the nodes are in the order of the targets and called as they, whatever was there before. */
    @Test
    void theyAreInTheOrderOfTheTargets() {
        for (var document : open.session.examples()) {
            open.lay(document);
            for (int part : new int[] {0, 3, 1, 7, 2, 8, 5}) {
                open.run(() -> open.session.model().seek(score().duration() * part / 8));
                List<Spot> firsts = open.fx(() -> grids().getChildren().stream()
                        .map(node -> ((GridNode) node).target().first())
                        .toList());
                assertThat(firsts)
                        .isEqualTo(open.fx(() -> open.session.model().state().targets().stream()
                                .map(target -> target.first())
                                .toList()));
                List<String> ids = open.fx(() -> grids().getChildren().stream()
                        .map(node -> ((GridNode) node).key().name())
                        .toList());
                assertThat(ids)
                        .isEqualTo(open.fx(
                                () -> TargetKey.of(open.session.model().state().targets()).keySet().stream()
                                        .map(TargetKey::name)
                                        .toList()));
            }
        }
    }

    private Score score() {
        return open.session.model().score();
    }

    @Test
    void fromAnOutputToTheNextNoNodeIsMadeAndNoneIsMoved() {
        open.lay(ConvolutionFiles.open(Path.of("lessons", "examples", "23-two-channels.yaml")));
        open.run(() -> open.session.model().seek(score().cue(Steps.CELL, 1)));
        Set<Node> put = new HashSet<>();
        List<String> changes = new ArrayList<>();
        GridNodes grids = grids();
        ListChangeListener<Node> listener = change -> {
            while (change.next()) {
                put.addAll(change.getAddedSubList());
                changes.add(change.toString());
            }
        };
        open.run(() -> grids.getChildren().addListener(listener));
        open.run(() -> open.session.model().seek(score().cue(Steps.CELL, 2)));
        open.run(() -> grids.getChildren().removeListener(listener));
        assertThat(put).as("%s", changes).isEmpty();
    }
}
