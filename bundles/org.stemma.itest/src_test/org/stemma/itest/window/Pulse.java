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

/** Feels the pulse of the windows' thread: the longest time that it did not answer. */
final class Pulse implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(50);

    private final AtomicLong longest = new AtomicLong();
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
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        finger.interrupt();
    }
}
