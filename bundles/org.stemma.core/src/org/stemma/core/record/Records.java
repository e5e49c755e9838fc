/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;

/** Records in general: set up, corrected, looked up, asked for, told in sentences. */
@ProviderType
public interface Records {

	/** The kinds that people set up, in the order of the work: donor before line before lot. */
	List<KindModel> setUpKinds();

	/** Every kind of record that there is, by name. */
	List<KindModel> kinds();

	/** What the model says about a kind, for example {@code culture.Lot}. */
	KindModel kind(String kind);

	/**
	 * Makes a set-up record.
	 *
	 * @param session who
	 * @param kind    which kind
	 * @param values  field name to value, typed as in {@link org.stemma.api.FieldView} ({@code code} included); parts
	 *                as a list of such maps; several values as a list
	 * @return the new record, or every field that is wrong
	 */
	Outcome<RecordView> create(Session session, String kind, Map<String, Object> values);

	/**
	 * Revises a set-up record.
	 *
	 * @param version the version that the person saw
	 * @param changes field name to new value; {@link Optional#empty()} clears a field
	 * @param reason  why, in the person's words
	 */
	Outcome<RecordView> revise(Session session, RecordRef ref, int version, Map<String, Object> changes, String reason);

	/**
	 * Corrects a wrong entry of an act or a result with a reason; the old one stays legible in the history. What was
	 * computed from it downstream is not rewritten: the notes of the outcome are the work list.
	 */
	Outcome<RecordView> correct(Session session, RecordRef ref, int version, Map<String, Object> changes,
			String reason);

	/** A record as it is now. */
	Optional<RecordView> find(RecordRef ref);

	/** A record by kind and code. */
	Optional<RecordView> find(String kind, String code);

	/** What a scanned or typed code means among lots, vessels, vials, material lots, instruments and the rest. */
	List<RecordRef> scan(String text);

	/** A page of rows. */
	Page page(Query query);

	/** How many rows a query has in all. */
	long count(Query query);

	/** What happened to a record, oldest first, in plain sentences. */
	List<HistoryLine> history(RecordRef ref);

	/** What the record descends from and what descends from it. */
	LineageGraph lineage(RecordRef ref, int maximumRecords);

	/** Bytes of an attachment, a raw file or a certificate. */
	Optional<java.io.InputStream> content(org.stemma.api.ContentHash hash) throws java.io.IOException;

	/** Calls back after each commit with the records it touched, on another thread; closing ends it. */
	AutoCloseable listen(java.util.function.Consumer<List<RecordRef>> listener);
}
