/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.List;

import org.stemma.api.Problem;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordInvariant;
import org.stemma.core.record.References;
import org.stemma.model.record.Record;

/** No record descends from itself. */
final class NoOwnAncestor implements RecordInvariant {

	private final References references;

	NoOwnAncestor(KindModels kinds) {
		references = new References(kinds);
	}

	@Override
	public List<Problem> check(Record record) {
		return references.lineage(record).stream().filter(held -> held.ref().id().toString().equals(record.getId()))
				.map(held -> Problem.error("lineage.self",
						held.ref() + " cannot descend from itself; choose another record in " + held.field().label() + "."))
				.toList();
	}
}
