/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.time.Clock;
import java.time.ZoneId;

import org.stemma.core.culture.Cultures;
import org.stemma.core.culture.internal.RecordedCultures;
import org.stemma.core.extension.Extensions;
import org.stemma.core.extension.internal.GatewayExtensions;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.People;
import org.stemma.core.identity.internal.Attempts;
import org.stemma.core.identity.internal.Identification;
import org.stemma.core.identity.internal.SignatureKeys;
import org.stemma.core.identity.internal.StoredPeople;
import org.stemma.core.instrument.Imports;
import org.stemma.core.instrument.internal.RecordedFitness;
import org.stemma.core.instrument.internal.StoredImports;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Upkeep;
import org.stemma.core.quality.Quality;
import org.stemma.core.quality.internal.RecordedQuality;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.record.Records;
import org.stemma.core.record.internal.StoredRecords;
import org.stemma.core.release.Release;
import org.stemma.core.release.internal.ReleaseExtensions;
import org.stemma.core.release.internal.StoredRelease;
import org.stemma.core.store.LabStore;

/** An open laboratory: the verbs over one store. */
final class OpenLaboratory implements Laboratory {

	private static final String CERTIFICATE = "certificate.pdf";

	private final LabAddress address;
	private final LabStore store;
	private final People people;
	private final Records records;
	private final Cultures cultures;
	private final Quality quality;
	private final Imports imports;
	private final Release release;
	private final Extensions extensions;
	private final Upkeep upkeep;

	OpenLaboratory(LabAddress address, LabStore store, Clock clock, LabParts parts) {
		KindModels kinds = parts.kinds();
		Authority authority = new Authority(store);
		Attempts attempts = new Attempts(store, kinds, clock);
		SignatureKeys keys = new SignatureKeys(kinds, parts.secrets());
		Identification identification = new Identification(store, attempts, parts.secrets());
		RecordViews views = new RecordViews(kinds, store.lab().zone());
		this.address = address;
		this.store = store;
		this.people = new StoredPeople(store, kinds, views, authority, identification, attempts, keys, parts.secrets());
		this.records = new StoredRecords(store, kinds, clock);
		this.cultures = new RecordedCultures(store, clock, kinds);
		this.quality = new RecordedQuality(store, clock, kinds, new RecordedFitness(store));
		this.imports = new StoredImports(store, kinds, clock, authority, parts.readers()::all, parts.gateway());
		this.release = new StoredRelease(store, kinds, views, authority, identification, attempts, keys,
				new ReleaseExtensions(parts.checks()::all, () -> parts.writers().of(CERTIFICATE), parts.gateway()),
				parts.configuration());
		this.extensions = new GatewayExtensions(parts.gateway(), authority, store, kinds);
		this.upkeep = new StoredUpkeep(store, kinds);
	}

	@Override
	public LabAddress address() {
		return address;
	}

	@Override
	public String name() {
		return store.lab().name();
	}

	@Override
	public ZoneId zone() {
		return store.lab().zone();
	}

	@Override
	public boolean demo() {
		return store.lab().demo();
	}

	@Override
	public People people() {
		return people;
	}

	@Override
	public Records records() {
		return records;
	}

	@Override
	public Cultures cultures() {
		return cultures;
	}

	@Override
	public Quality quality() {
		return quality;
	}

	@Override
	public Imports imports() {
		return imports;
	}

	@Override
	public Release release() {
		return release;
	}

	@Override
	public Extensions extensions() {
		return extensions;
	}

	@Override
	public Upkeep upkeep() {
		return upkeep;
	}

	@Override
	public void announce(int port, String token) {
		store.announce(port, token);
	}

	@Override
	public void close() {
		store.close();
	}
}
