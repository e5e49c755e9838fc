/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.Optional;

import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.KindModel;
import org.stemma.store.internal.row.LabModel;
import org.stemma.trust.canonical.CanonicalObject;

/** Names of records and entries as people know them. */
final class Subjects {

	private final LabModel model;

	Subjects(LabModel model) {
		this.model = model;
	}

	/** A record by kind and code. */
	String record(String kind, String code) {
		return model.kinds().find(kind).map(KindModel::title).orElse(kind) + " " + code;
	}

	/** The record of an entry. */
	String record(EntryRow row) {
		return record(row.content().flatMap(content -> content.text("kind")).orElse(row.kind()),
				row.content().flatMap(Subjects::code).orElse(String.valueOf(row.id())));
	}

	/** An entry. */
	String entry(EntryRow row) {
		return "Entry " + row.sequence() + " (" + record(row) + ", version " + row.version() + ")";
	}

	/** The code in a canonical form. */
	static Optional<String> code(CanonicalObject content) {
		return content.member("fields").filter(CanonicalObject.class::isInstance)
				.flatMap(fields -> CanonicalRecord.fieldsOf(content).text("code"));
	}
}
