/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** How a committing process speaks: each line in one write, so that a kill leaves it whole or out. */
final class Voice {

	private final OutputStream pipe;

	Voice(OutputStream pipe) {
		this.pipe = pipe;
	}

	/** Says a line. */
	void say(String line) {
		try {
			pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
			pipe.flush();
		} catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

	/** Says that the moment has come and waits for the end. */
	void sayAndWait(Said said) {
		say(said.line());
		try {
			new CountDownLatch(1).await();
		} catch (InterruptedException ended) {
			throw new IllegalStateException("Nobody wakes a process that is to be killed", ended);
		}
	}
}
