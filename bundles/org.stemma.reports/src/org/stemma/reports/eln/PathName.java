/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.eln;

/** Names that any system takes as the name of a file. */
final class PathName {

	private static final int LONGEST = 120;

	private PathName() {
	}

	/** The text with every character that some system refuses replaced by an underscore. */
	static String of(String text) {
		String safe = text.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[. ]+|[. ]+$", "_");
		return safe.isEmpty() ? "_" : safe.substring(0, Math.min(LONGEST, safe.length()));
	}
}
