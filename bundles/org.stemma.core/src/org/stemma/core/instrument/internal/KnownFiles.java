/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.Optional;

import org.stemma.api.ContentHash;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.RawFile;

/** Files that were imported before, by their bytes. */
final class KnownFiles {

	private final LabReader lab;

	KnownFiles(LabReader lab) {
		this.lab = lab;
	}

	/** The run that these bytes were imported as. */
	Optional<RecordRef> run(ContentHash hash) {
		return lab.find(RawFile.class, hash.hex()).map(Stored::ref).flatMap(file -> lab.page(Query
				.of("instrument.InstrumentRun").where(Filter.refersTo("file", file)).limit(1)).rows().stream().findFirst()
				.map(Row::ref));
	}
}
