/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Feels the pulse of the windows' thread: the longest time that it did not answer, and the longest time that this machine
 * let another thread wait that only wanted to go on, so that a busy machine is not taken for a frozen window.
 */
final class Pulse implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong starved = new AtomicLong();
    private final Thread finger;

    Pulse(WorkbenchSession session) {
        finger = new Thread(() -> feel(session), "pulse");
        finger.setDaemon(true);
        finger.start();
    }

    private void feel(WorkbenchSession session) {
        try {
            while (true) {
                long before = System.nanoTime();
                session.display().syncExec(() -> { });
                longest.accumulateAndGet(System.nanoTime() - before, Math::max);
                long asleep = System.nanoTime();
                Thread.sleep(BETWEEN);
                starved.accumulateAndGet(System.nanoTime() - asleep - BETWEEN.toNanos(), Math::max);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long the windows stood still beyond what the machine makes any thread wait. */
    Duration frozen() {
        return Duration.ofNanos(Math.max(0, longest.get() - starved.get()));
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        finger.interrupt();
    }
}
