/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.References;
import org.stemma.core.record.References.Held;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.record.Record;

/** Whether what a record refers to is there, of that kind and with that code. */
final class KnownReferences {

	private final LabReader lab;
	private final References references;

	KnownReferences(LabReader lab, KindModels kinds) {
		this.lab = lab;
		this.references = new References(kinds);
	}

	/** Problems with code {@code record.reference}, one for each reference that means nothing. */
	List<Problem> check(Record record) {
		List<Held> held = references.all(record);
		List<RecordRef> wanted = held.stream().map(Held::ref).distinct().toList();
		Map<UUID, RecordRef> known = wanted.isEmpty() ? Map.of()
				: lab.load(wanted).stream().map(Stored::ref)
						.collect(Collectors.toMap(RecordRef::id, Function.identity(), (first, same) -> first));
		return held.stream().filter(each -> !matches(each.ref(), known.get(each.ref().id())))
				.map(each -> problem(each, known.get(each.ref().id()))).toList();
	}

	/** A code may have been changed since the reference was made; the identity counts. */
	private static boolean matches(RecordRef ref, RecordRef known) {
		return known != null && known.kind().equals(ref.kind());
	}

	private static Problem problem(Held held, RecordRef known) {
		String words = held.field().label() + ": " + held.ref();
		return Problem.error("record.reference", known == null ? words + " does not exist in this laboratory."
				: words + " is not of that kind but " + known + ".");
	}
}
