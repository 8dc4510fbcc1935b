package dev.receptive.bench.network;

import dev.receptive.figure.Block;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What can be pointed at while a step of training goes on: numbers of the network, their gradients, and what comes of them. */
record NetStepTargets(NetStepped step, NetworkLayout layout) {

    List<Target> of(NetStepShown shown) {
        NetTrace trace = step.before();
        List<Target> all = new ArrayList<>();
        for (Target target : layout.targets(trace, shown.at())) {
            all.addAll(of(target, shown));
        }
        if (shown.hasLoss() && !shown.hasResult()) {
            new NetStepHeads(step, layout, shown.words())
                    .place()
                    .ifPresent(box -> all.add(new Block(NetStepTensors.THE_LOSS, box, Touch.READ, Ink.GRADIENT)));
        }
        return all;
    }

    private static List<Target> of(Target target, NetStepShown shown) {
        Spot first = target.first();
        Spot last = shown.standing(target.last());
        Spot now = shown.standing(first);
        if (target instanceof Block block) {
            return List.of(now.equals(first) ? block : new Block(now, block.box(), Touch.READ, ink(now, block.ink())));
        }
        Lattice lattice = (Lattice) target;
        boolean same = now.tensor().equals(last.tensor());
        if (now.equals(first) && same) {
            return List.of(lattice);
        }
        if (same) {
            return List.of(as(
                    lattice,
                    new Plane(
                            now.tensor(),
                            now.channel(),
                            lattice.plane().rows(),
                            lattice.plane().columns())));
        }
        return numbers(lattice, shown::standing);
    }

    private static Lattice as(Lattice lattice, Plane plane) {
        return Lattice.of(plane, lattice.grid(), Touch.READ, ink(plane.spot(0, 0), lattice.ink()));
    }

    /** Weights of which some have moved. */
    private static List<Target> numbers(Lattice lattice, UnaryOperator<Spot> standing) {
        List<Target> all = new ArrayList<>();
        for (int row = 0; row < lattice.plane().rows(); row++) {
            for (int column = 0; column < lattice.plane().columns(); column++) {
                Spot spot = standing.apply(lattice.plane().spot(row, column));
                all.add(new Block(spot, lattice.grid().cell(row, column), Touch.READ, lattice.ink()));
            }
        }
        return all;
    }

    private static Ink ink(Spot spot, Ink usual) {
        return NetStepTensors.isGradient(spot) ? Ink.GRADIENT : usual;
    }
}
