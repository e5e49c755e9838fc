/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.stemma.core.record.CanonicalRecord;
import org.stemma.core.record.FieldModel;
import org.stemma.store.internal.row.FieldCodec;
import org.stemma.store.internal.row.Images;
import org.stemma.store.internal.row.Stamp;
import org.stemma.store.internal.row.TableRow;
import org.stemma.store.internal.schema.KindTables;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalValue;

/**
 * Personal and secret values against their commitments. The journal does not know the values; a value and salt that fit
 * the commitment are the right ones.
 */
final class CommitmentCheck {

	private final Images images;
	private final Findings findings;
	private final FieldCodec codec = new FieldCodec();

	CommitmentCheck(Images images, Findings findings) {
		this.images = images;
		this.findings = findings;
	}

	/**
	 * The fields as the rows should have them: those of the journal, with the values of the row in place of commitments.
	 */
	CanonicalObject fields(String subject, KindTables kind, Stamp stamp, CanonicalObject journal, TableRow row,
			List<TableRow> saltRows) {
		Map<String, String> salts = new HashMap<>();
		saltRows.forEach(salt -> salts.put((String) salt.values().get(1), (String) salt.values().get(2)));
		Map<String, CanonicalValue> fields = new TreeMap<>(journal.members());
		List<FieldModel> committed = kind.kind().fields().stream().filter(FieldModel::committed)
				.filter(field -> fields.containsKey(field.name())).toList();
		for (FieldModel field : committed) {
			CanonicalValue value = value(kind, field, row);
			if (value == null) {
				findings.add(subject, field.label(), "The value is missing; the journal has a commitment to one");
				fields.remove(field.name());
			} else {
				check(subject, kind, stamp, field, value, fields.put(field.name(), value), salts.get(field.name()));
			}
		}
		extra(subject, salts, committed.stream().map(FieldModel::name).toList());
		return CanonicalObject.of(fields);
	}

	private CanonicalValue value(KindTables kind, FieldModel field, TableRow row) {
		try {
			return codec.value(kind.plain(field.name()).orElseThrow(), row.values());
		} catch (IllegalArgumentException noSuchValue) {
			// What was written there by other means is no value of the field, and so the value is missing.
			return null;
		}
	}

	private void check(String subject, KindTables kind, Stamp stamp, FieldModel field, CanonicalValue value,
			CanonicalValue commitment, String salt) {
		if (salt == null) {
			findings.add(subject, field.label(), "The salt of the value is missing, so that it cannot be compared");
		} else if (!commitment.equals(commitment(kind, stamp, field, value, salt))) {
			findings.add(subject, field.label(), "The value or its salt does not fit the commitment in the journal");
		}
	}

	private CanonicalValue commitment(KindTables kind, Stamp stamp, FieldModel field, CanonicalValue value, String salt) {
		try {
			var alone = images.record(kind, stamp, CanonicalObject.of(Map.of(field.name(), value)));
			alone.setCode("-");
			return CanonicalRecord.fieldsOf(images.of(alone, Map.of(field.name(), salt), stamp.model()).canonical()).members()
					.get(field.name());
		} catch (IllegalArgumentException noSalt) {
			// Not 64 hexadecimal digits any more: fits nothing.
			return null;
		}
	}

	private void extra(String subject, Map<String, String> salts, List<String> committed) {
		List<String> unknown = new ArrayList<>(salts.keySet());
		unknown.removeAll(committed);
		unknown.forEach(field -> findings.add(subject, "salt of " + field, "There is a salt, but the journal has no commitment"));
	}
}
