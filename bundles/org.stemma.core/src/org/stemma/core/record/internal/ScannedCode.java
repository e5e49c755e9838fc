/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.stemma.api.Code;
import org.stemma.api.RecordRef;
import org.stemma.core.store.LabReader;

/** What a scanned or typed code means, what stands on labels first. */
final class ScannedCode {

	private static final List<String> FIRST = List.of("culture.Vessel", "culture.Cryovial", "culture.Lot",
			"material.MaterialLot", "instrument.Instrument");
	private static final Set<String> NEVER = Set.of("identity.SignInAttempt", "identity.SignatureKey");

	private final LabReader lab;

	ScannedCode(LabReader lab) {
		this.lab = lab;
	}

	/** The records with that code; when there is none, those with the code in capitals, as many scanners send it. */
	List<RecordRef> meaning(String text) {
		return Code.parse(text).map(Code::text).map(this::find).orElse(List.of());
	}

	private List<RecordRef> find(String code) {
		List<RecordRef> exact = known(code);
		String capitals = code.toUpperCase(Locale.ROOT);
		return exact.isEmpty() && !capitals.equals(code) ? known(capitals) : exact;
	}

	private List<RecordRef> known(String code) {
		return lab.findAny(code).stream().filter(ref -> !NEVER.contains(ref.kind()))
				.sorted(Comparator.comparingInt(ScannedCode::place)).toList();
	}

	private static int place(RecordRef ref) {
		int place = FIRST.indexOf(ref.kind());
		return place < 0 ? FIRST.size() : place;
	}
}
