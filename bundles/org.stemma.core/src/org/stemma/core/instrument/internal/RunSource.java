/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;

import org.stemma.api.instrument.RunContent;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;

/**
 * Where a run comes from: reader, instrument, and what the file says.
 *
 * @param reader     the reader
 * @param instrument the instrument
 * @param content    what the file says
 */
record RunSource(NamedReader reader, Stored<Instrument> instrument, RunContent content) {

	/** Serial numbers that a file states. */
	static List<String> serials(RunContent content) {
		return content.metadata().stream().filter(fact -> fact.field().endsWith("serial number"))
				.map(fact -> fact.text().strip()).filter(text -> !text.isEmpty()).distinct().toList();
	}
}
