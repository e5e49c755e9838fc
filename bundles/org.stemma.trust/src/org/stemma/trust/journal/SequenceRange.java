/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

/**
 * The entries of one commit.
 *
 * @param first sequence of the first entry, from 1
 * @param last  sequence of the last entry, at least {@code first}: a commit has at least one entry, else the chain would
 *              not hold it
 */
public record SequenceRange(long first, long last) {

	/** Refuses an empty range. */
	public SequenceRange {
		if (first < 1 || last < first) {
			throw new IllegalArgumentException("A commit has at least one entry, found " + first + " to " + last);
		}
	}

	/** Whether an entry belongs to it. */
	public boolean contains(long sequence) {
		return sequence >= first && sequence <= last;
	}
}
