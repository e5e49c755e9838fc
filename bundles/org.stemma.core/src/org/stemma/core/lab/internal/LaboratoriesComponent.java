/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.identity.internal.FirstAdministrator;
import org.stemma.core.identity.internal.Secrets;
import org.stemma.core.lab.Configuration;
import org.stemma.core.lab.Holder;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Upkeep.Report;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.internal.SignatureAudit;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.core.store.Verification;
import org.stemma.model.ModelPackages;

/** Opens and makes laboratories in the stores there are, with the extensions there are. */
@Component
public final class LaboratoriesComponent implements Laboratories {

	private static final String FOUNDING = "founding";

	private final LabStores stores;
	private final LabParts parts;

	/** Takes the stores and the lists of extensions, which follow what comes and goes. */
	@Activate
	public LaboratoriesComponent(@Reference LabStores stores, @Reference ReaderRegistry readers,
			@Reference CheckRegistry checks, @Reference WriterRegistry writers, @Reference ExtensionCalls calls,
			@Reference Configuration configuration) {
		this(stores, new LabParts(new KindModels(new ModelPackages().all()), Secrets.standard(), readers, checks, writers,
				calls.gateway(), configuration));
	}

	LaboratoriesComponent(LabStores stores, LabParts parts) {
		this.stores = stores;
		this.parts = parts;
	}

	@Override
	public Outcome<Laboratory> open(LabAddress address, Optional<char[]> secret) {
		return open(address, secret, Clock.systemUTC());
	}

	@Override
	public Outcome<Laboratory> open(LabAddress address, Optional<char[]> secret, Clock clock) {
		return stores.open(address, secret, clock).map(store -> new OpenLaboratory(address, store, clock, parts));
	}

	@Override
	public Outcome<Laboratory> create(LabAddress address, Optional<char[]> secret, Founding founding, Clock clock) {
		FirstAdministrator administrator = new FirstAdministrator(founding, parts.secrets());
		List<Problem> problems = administrator.problems(parts.kinds());
		if (founding.name().isBlank()) {
			return Outcome.refused("lab.name", "The laboratory needs a name; it stands on every certificate.");
		}
		if (!problems.isEmpty()) {
			return Outcome.refused(problems);
		}
		LabIdentity identity = new LabIdentity(UUID.randomUUID(), founding.name().strip(), founding.zone(), founding.demo(),
				founding.demo());
		return begun(address, secret, founding, clock).map(Outcome::of)
				.orElseGet(() -> stores.create(address, secret, identity, clock))
				.then(store -> found(address, store, administrator, clock));
	}

	/** The laboratory that the same founding made before, or that was left empty when it was interrupted. */
	private Optional<LabStore> begun(LabAddress address, Optional<char[]> secret, Founding founding, Clock clock) {
		if (!stores.exists(address, secret).result().orElse(false)) {
			return Optional.empty();
		}
		Optional<LabStore> there = stores.open(address, secret, clock).result();
		Optional<LabStore> same = there.filter(store -> store.operation(founding.operationId()).isPresent()
				|| store.head().sequence() == 0 && store.lab().name().equals(founding.name().strip()));
		if (same.isEmpty()) {
			there.ifPresent(LabStore::close);
		}
		return same;
	}

	private Outcome<Laboratory> found(LabAddress address, LabStore store, FirstAdministrator administrator,
			Clock clock) {
		Outcome<Laboratory> founded = administrator
				.keep(store, parts.kinds(), clock.instant().truncatedTo(ChronoUnit.MICROS), FOUNDING)
				.map(commit -> new OpenLaboratory(address, store, clock, parts));
		if (!founded.succeeded()) {
			store.close();
		}
		return founded;
	}

	@Override
	public Outcome<Boolean> exists(LabAddress address, Optional<char[]> secret) {
		return stores.exists(address, secret);
	}

	@Override
	public Optional<Holder> holder(LabAddress address) {
		return stores.holder(address);
	}

	@Override
	public Outcome<Boolean> migrate(LabAddress address, Optional<char[]> secret) {
		return stores.migrate(address, secret, Clock.systemUTC());
	}

	@Override
	public Outcome<Report> restore(Path backup, LabAddress address, Optional<char[]> secret) {
		return stores.restore(backup, address, secret, Clock.systemUTC())
				.then(verification -> stores.open(address, secret, Clock.systemUTC()).map(store -> audited(store, verification)));
	}

	private Report audited(LabStore store, Verification verification) {
		try (store) {
			return StoredUpkeep.report("the restored laboratory", verification, new SignatureAudit(store, store.files(), parts.kinds()).run());
		}
	}
}
