/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.util.Objects;

/**
 * How sure a reader is of a file's format.
 *
 * @param confidence 0 (not this format) to 100 (cannot be another)
 * @param evidence   what it was recognised by, or why it was not, in a few words
 */
public record Recognition(int confidence, String evidence) {

	/** Refuses a confidence outside 0 to 100. */
	public Recognition {
		Objects.requireNonNull(evidence, "evidence");
		if (confidence < 0 || confidence > 100) {
			throw new IllegalArgumentException("Confidence is 0 to 100, found " + confidence);
		}
	}

	/** Not this format. */
	public static Recognition none(String why) {
		return new Recognition(0, why);
	}
}
