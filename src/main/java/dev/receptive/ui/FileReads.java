package dev.receptive.ui;

import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What is read beside the screen's thread. Of what takes longer than a moment, the newest is said, until it is there, cannot
 * be read, is cancelled, or nobody waits for it any more. Its verbs belong to the screen's thread.
 */
final class FileReads {

    private final Executor hands;
    private final Executor screen;
    private final Executor later;
    private final List<Awaited> underWay = new ArrayList<>();
    private final List<Awaited> slow = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<Sentence>> said = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Nothing is read yet.
     *
     * @param hands read it
     * @param screen leads to the screen's thread, in the order of asking
     * @param later leads there, too, after a moment
     */
    FileReads(Executor hands, Executor screen, Executor later) {
        this.hands = hands;
        this.screen = screen;
        this.later = later;
    }

    /** What is said of what takes long. */
    ReadOnlyObjectProperty<Optional<Sentence>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /**
     * Reads something.
     *
     * @param name what is said where it takes long
     * @param done takes it on the screen's thread
     * @param failed takes what was thrown instead, on the screen's thread; that it was cancelled, too
     */
    <T> Awaited read(Sentence name, Supplier<T> what, Consumer<T> done, Consumer<RuntimeException> failed) {
        Awaited mine = new Awaited(name, () -> failed.accept(new CancellationException()));
        underWay.add(mine);
        later.execute(() -> tell(mine));
        hands.execute(() -> {
            Runnable found;
            try {
                T result = what.get();
                found = () -> done.accept(result);
            } catch (RuntimeException failure) {
                found = () -> failed.accept(failure);
            } catch (OutOfMemoryError tooLarge) {
                found = () -> failed.accept(new Refusal(Sentence.of("error.memory"), tooLarge));
            } catch (Error defect) {
                screen.execute(() -> forget(mine));
                throw defect;
            }
            Runnable arrival = found;
            screen.execute(() -> arrive(mine, arrival));
        });
        return mine;
    }

    private void tell(Awaited read) {
        if (underWay.contains(read)) {
            slow.add(read);
            say();
        }
    }

    private void arrive(Awaited read, Runnable arrival) {
        if (underWay.contains(read)) {
            forget(read);
            arrival.run();
        }
    }

    /** Nobody waits for it any more: nothing of it arrives. */
    void forget(Awaited read) {
        underWay.remove(read);
        slow.remove(read);
        say();
    }

    private void say() {
        said.set(newest().map(Awaited::said));
    }

    private Optional<Awaited> newest() {
        return slow.isEmpty() ? Optional.empty() : Optional.of(slow.get(slow.size() - 1));
    }

    /** Cancels what is said; false if nothing is. */
    boolean cancel() {
        Optional<Awaited> told = newest();
        told.ifPresent(read -> {
            forget(read);
            read.cancel();
        });
        return told.isPresent();
    }
}
