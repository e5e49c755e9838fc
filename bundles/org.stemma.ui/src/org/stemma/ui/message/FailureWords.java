/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failure in words and as technical text. */
final class FailureWords {

	private FailureWords() {
	}

	/** One line: the failure's own message, or its kind when it has none. */
	static String of(Throwable failure) {
		String message = failure.getMessage();
		String first = message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
		String line = first.lines().findFirst().orElse(first).strip();
		return line.endsWith(".") ? line : line + ".";
	}

	/** All of it. */
	static String technical(Throwable failure) {
		StringWriter text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString();
	}
}
