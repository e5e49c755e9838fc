/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.journal;

import java.util.Objects;

/**
 * Where the chain does not hold.
 *
 * @param sequence the entry at which it was noticed; for missing entries the first missing one
 * @param kind     what kind of break it is
 * @param what     what was found, in plain words
 */
public record ChainBreak(long sequence, Kind kind, String what) {

	/** Checks that nothing is null. */
	public ChainBreak {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(what, "what");
	}

	/** The kinds of breaks. */
	public enum Kind {
		/** Entries or commits are missing. */
		GAP,
		/** An entry or commit stands where another belongs, or is there twice. */
		ORDER,
		/** The header does not have the hash that was stored with it. */
		CHANGED,
		/** The previous hash is not the hash of the entry before. */
		PREVIOUS,
		/** The entry or commit belongs to another lab. */
		LAB,
		/** The entry does not name the commit that claims it, or no commit claims it. */
		COMMIT,
		/** The journal ends elsewhere than the stored head says. */
		HEAD
	}
}
