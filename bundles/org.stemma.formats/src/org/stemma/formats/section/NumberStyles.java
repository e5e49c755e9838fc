/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.section;

import java.util.List;

import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.value.NumberStyle;

/** How a file writes numbers: as its cells prove together, else as the instrument's locale does. */
public final class NumberStyles {

	private NumberStyles() {
	}

	/** The style of these texts of a file; a note says when the locale had to decide. */
	public static NumberStyle of(List<String> texts, Place file, ReaderSettings settings, ProblemLog log) {
		NumberStyle proven = NumberStyle.provenBy(texts);
		if (proven != NumberStyle.UNDECIDED || settings.locale().isEmpty() || !NumberStyle.asks(texts)) {
			return proven;
		}
		NumberStyle usual = NumberStyle.of(settings.locale().get(), texts);
		if (usual != NumberStyle.UNDECIDED) {
			log.add(Problem.note("number.style-by-locale", "No number in the file proves what separates its decimals; read as the"
					+ " instrument's locale " + settings.locale().get().toLanguageTag() + " writes it.", file));
		}
		return usual;
	}
}
