/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.fuzz;

import java.util.Optional;

/**
 * What came of one mutant.
 *
 * @param result    how it ended
 * @param millis    how long it had a processor, in milliseconds; 0 when it did not end
 * @param allocated bytes of memory that were allocated for it, which is more than was in use at any moment
 * @param fault     what went wrong, if something did
 */
record Attempt(Result result, long millis, long allocated, Optional<String> fault) {

	/** How reading a mutant ends. */
	enum Result {
		/** Read without a doubt. */
		READ,
		/** Read with stated doubts. */
		DOUBTED,
		/** Refused for a stated reason. */
		REFUSED,
		/** An exception left the reader: a fault. */
		THREW,
		/** Not done in time: a fault. */
		HUNG,
		/** Done, but with more memory than any file of its size needs: a fault. */
		GREW
	}
}
