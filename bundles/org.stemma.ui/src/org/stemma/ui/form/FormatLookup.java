/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.stemma.core.instrument.Imports;

/** Finds the formats of instrument files that can be read now, by a part of their name. */
record FormatLookup(Imports imports) {

	/** A format. */
	record Known(Imports.Format format) implements Proposal {

		@Override
		public String code() {
			return format.id();
		}

		@Override
		public String label() {
			return format.title() + "   " + format.id();
		}
	}

	/** The formats whose title or identifier holds a part, at once. */
	void like(String part, Consumer<List<Known>> then) {
		String sought = part.toLowerCase(Locale.ROOT);
		then.accept(imports.formats().stream().map(Known::new).filter(known -> known.label().toLowerCase(Locale.ROOT).contains(sought)).toList());
	}
}
