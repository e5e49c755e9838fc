/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.release.Disposition;
import org.stemma.model.release.Signature;

/** Decisions on lots; a lot is decided on once. */
final class Decisions {

	private final LabReader reader;

	Decisions(LabReader reader) {
		this.reader = reader;
	}

	/** The decision on a lot. */
	Optional<Decision> of(RecordRef lot) {
		return reader.page(Query.of("release.Disposition").where(Filter.refersTo("lot", lot)).limit(1)).rows().stream()
				.findFirst().flatMap(row -> reader.load(Disposition.class, row.ref().id()))
				.flatMap(disposition -> reader.load(Signature.class, disposition.record().getSignature().id())
						.map(signature -> new Decision(disposition, signature)));
	}

	/** A decision with its signature. */
	record Decision(Stored<Disposition> disposition, Stored<Signature> signature) {
	}
}
