/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.message;

import java.util.List;

import org.stemma.api.Problem;
import org.stemma.api.Severity;
import org.stemma.ui.widget.Tone;

/** Severities as people see them. */
final class Severities {

	private Severities() {
	}

	static Severity worst(List<Problem> problems) {
		return problems.stream().map(Problem::severity).max(Severity::compareTo).orElse(Severity.NOTE);
	}

	static Tone tone(Severity severity) {
		return switch (severity) {
		case NOTE -> Tone.QUIET;
		case WARNING -> Tone.WARNING;
		case ERROR -> Tone.BAD;
		};
	}

	static String key(Severity severity) {
		return switch (severity) {
		case NOTE -> "note";
		case WARNING -> "warning";
		case ERROR -> "refused";
		};
	}
}
