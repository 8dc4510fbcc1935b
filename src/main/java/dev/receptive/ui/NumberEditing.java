package dev.receptive.ui;

import dev.receptive.bench.Change;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Edits of numbers where they stand: one by one, in blocks, or all of a tensor. A page of a lesson may keep some as they are. */
abstract class NumberEditing<E extends Experiment> extends Editing<E> {

    NumberEditing(BenchState<E> state) {
        super(state);
    }

    /** The nearest number that a place can hold. */
    float within(Spot spot, float value) {
        return bench().within(state().experiment(), spot, value);
    }

    /** Whether a number is there already, however it was written. */
    boolean isSet(Spot spot, Numbers number) {
        E experiment = state().experiment();
        return bench().with(experiment, spot, number).next().equals(experiment);
    }

    /**
     * Changes one number.
     *
     * @throws dev.receptive.words.Refusal if its place cannot hold it
     */
    void set(Spot spot, float value, Object mergeKey) {
        set(spot, Numbers.number(value), mergeKey);
    }

    /** The same as it was typed: a fraction stays one. */
    void set(Spot spot, Numbers number, Object mergeKey) {
        refuseLocked(spot.tensor());
        typing().finish();
        Change<E> change = bench().with(state().experiment(), spot, number);
        edit(change.name(), change.next(), mergeKey);
        advance(change);
    }

    /** Plays on where an edit asks for it. */
    private void advance(Change<E> change) {
        change.advances()
                .ifPresent(code -> score().sizes().stream()
                        .filter(size -> size.code().equals(code))
                        .findFirst()
                        .ifPresent(this::next));
    }

    /**
     * Puts a block of numbers in the place of others.
     *
     * @return what a person should be told about it
     * @throws dev.receptive.words.Refusal if they cannot stand there
     */
    Optional<Sentence> put(Spot first, Numbers block) {
        refuseLocked(first.tensor());
        typing().finish();
        Change<E> change = bench().with(state().experiment(), first, block);
        edit(change.name(), change.next());
        return change.notice();
    }

    /**
     * Puts zeros where numbers were taken away.
     *
     * @throws dev.receptive.words.Refusal if they cannot stand there
     */
    void cut(Spot first, Numbers zeros) {
        typing().finish();
        edit(
                Sentence.of("edit.cut"),
                bench().with(state().experiment(), first, zeros).next());
    }

    /** A page of a lesson may keep numbers as they are. */
    private void refuseLocked(String tensor) {
        if (rules().locks(tensor)) {
            throw Refusal.of("lesson.locked");
        }
    }

    /** Whether all numbers of a tensor can be replaced by others: it has a control for where they come from. */
    boolean canReplace(String tensor) {
        return grids(tensor).isPresent();
    }

    /**
     * Puts a block in the place of all numbers of a tensor.
     *
     * @throws dev.receptive.words.Refusal if it cannot stand there
     */
    void replace(String tensor, Numbers block) {
        refuseLocked(tensor);
        typing().finish();
        Parameter.Grids<E> grids = grids(tensor).orElseThrow();
        edit(Sentence.of("edit.replace"), grids.with().apply(state().experiment(), block));
    }

    /**
     * What becomes of the numbers that were chosen for a tensor. Pictures are to be looked at: they are shown when all of
     * them is computed.
     *
     * @param name what was chosen
     */
    void take(String tensor, String name, E next, boolean picture) {
        edit(Sentence.of("edit." + tensor, name), next);
        if (picture) {
            toEnd();
        }
    }

    /** The first of the controls that lead to numbers of which something is so. */
    Optional<Parameter.Grids<E>> grids(Predicate<Parameter.Grids<E>> which) {
        return grids().filter(which).findFirst();
    }

    private Optional<Parameter.Grids<E>> grids(String tensor) {
        return grids(grids -> grids.key().equals(tensor));
    }

    private Stream<Parameter.Grids<E>> grids() {
        return bench().parameters().stream()
                .map(parameter -> parameter instanceof Parameter.When<E> when ? when.control() : parameter)
                .flatMap(parameter -> parameter instanceof Parameter.Grids<E> grids ? Stream.of(grids) : Stream.of());
    }

    /** A number; padding has one, too. */
    float value(Spot spot) {
        return (float) state().reading().value(spot);
    }

    /** Whether a number can be changed: padding, results and the pixels of a photograph cannot. */
    boolean isEditable(Spot spot) {
        return !rules().locks(spot.tensor()) && state().standing().isEditable(spot);
    }
}
