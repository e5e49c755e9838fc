/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A call that can be given up: whoever waits goes on, and the call counts as hanging until its thread comes back.
 *
 * @param <T> what it answers
 */
public final class WatchedCall<T> extends FutureTask<T> {

	private enum State {
		RUNNING, ENDED, ABANDONED
	}

	private final AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
	private final AtomicInteger hanging;

	/** A call that adds itself to a count while it hangs. */
	public WatchedCall(Callable<T> work, AtomicInteger hanging) {
		super(work);
		this.hanging = hanging;
	}

	@Override
	public void run() {
		try {
			super.run();
		} finally {
			if (!state.compareAndSet(State.RUNNING, State.ENDED)) {
				hanging.decrementAndGet();
			}
		}
	}

	/** Gives the call up and asks its thread to stop; false when it has just come back. */
	public boolean abandon() {
		hanging.incrementAndGet();
		if (!state.compareAndSet(State.RUNNING, State.ABANDONED)) {
			hanging.decrementAndGet();
			return false;
		}
		cancel(true);
		return true;
	}
}
