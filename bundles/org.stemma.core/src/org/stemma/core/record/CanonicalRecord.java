/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.stemma.api.ContentHash;
import org.stemma.core.record.internal.CanonicalFields;
import org.stemma.model.record.Record;
import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalValue;
import org.stemma.trust.hash.LeafHash;

/**
 * The one mapping between records and their canonical form:
 * {@code {"fields":{...},"id":UUID,"kind":"culture.Lot","model":"1.0"}}.
 *
 * <p>
 * {@code fields} holds the fields by name, unset ones left out and no defaults written, so that an additive change of
 * the model keeps every hash. Parts are objects of the same shape as {@code fields}, in order; references
 * {@code {"code","id","kind"}}; quantities {@code {"unit","value"}}; decimals text with their scale; instants text with
 * microseconds; literals by name; a personal or secret field {@code {"commitment":"sha256:..."}}. Values are
 * {@linkplain NormalForm normalised} on the way in. Immutable, safe to share between threads.
 */
public final class CanonicalRecord {

	private static final String FIELDS = "fields";
	private static final String ID = "id";
	private static final String KIND = "kind";
	private static final String MODEL = "model";

	private final KindModels kinds;
	private final CanonicalFields fields = new CanonicalFields();

	/** A mapping for records of these kinds. */
	public CanonicalRecord(KindModels kinds) {
		this.kinds = kinds;
	}

	/**
	 * The canonical form of a record.
	 *
	 * @param salts salt of each personal or secret field that is set, by field name
	 * @throws IllegalArgumentException when a salt is missing or a value has no canonical form: such a record does not
	 *                                  pass {@link Invariants}
	 */
	public CanonicalObject toCanonical(Record record, Map<String, String> salts) {
		KindModel kind = kinds.of(record);
		return CanonicalObject.builder().add(FIELDS, fields.write((EObject) record, kind, salts))
				.value(ID, UUID.fromString(record.getId())).text(KIND, kind.name()).text(MODEL, kinds.version(kind.name()))
				.build();
	}

	/**
	 * The record that a canonical form describes.
	 *
	 * @throws IllegalArgumentException when the model does not know the kind or a field, or a value does not fit
	 */
	public Replayed fromCanonical(CanonicalObject canonical) {
		KindModel kind = kinds.of(header(canonical, KIND));
		Record record = kinds.create(kind.name());
		record.setId(UUID.fromString(header(canonical, ID)).toString());
		Map<String, String> commitments = new LinkedHashMap<>();
		fields.read((EObject) record, kind, fieldsOf(canonical), commitments);
		return new Replayed(record, commitments);
	}

	/** The canonical fields by name, without identity, kind and model version. */
	public static CanonicalObject fieldsOf(CanonicalObject canonical) {
		CanonicalValue fields = canonical.member(FIELDS).orElseThrow(() -> missing(FIELDS));
		if (fields instanceof CanonicalObject object) {
			return object;
		}
		throw new IllegalArgumentException("The member " + FIELDS + " of a canonical record is an object");
	}

	/** Leaf hash (RFC 6962) of a canonical form's bytes: the hash of that version of the record. */
	public static ContentHash hash(CanonicalObject canonical) {
		return LeafHash.of(CanonicalForm.bytes(canonical));
	}

	/** Leaf hash of a record's canonical form. */
	public ContentHash hash(Record record, Map<String, String> salts) {
		return hash(toCanonical(record, salts));
	}

	private static String header(CanonicalObject canonical, String name) {
		return canonical.text(name).orElseThrow(() -> missing(name));
	}

	private static IllegalArgumentException missing(String name) {
		return new IllegalArgumentException("The canonical form of a record has a member " + name);
	}

	/**
	 * A record read from its canonical form.
	 *
	 * @param record      the record; its personal and secret fields are not set
	 * @param commitments commitment of each personal and secret field that was set, by field name
	 */
	public record Replayed(Record record, Map<String, String> commitments) {

		/** Copies the map. */
		public Replayed {
			commitments = Map.copyOf(commitments);
		}
	}
}
