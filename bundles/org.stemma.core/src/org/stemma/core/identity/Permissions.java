/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.stemma.model.identity.Role;

/**
 * What each role may do: one table, nothing else decides. What a role is not named for, it may not do.
 *
 * <p>
 * Bench staff log acts and enter results; supervisors also set up what is cultured with what; QA sets up what a decision is
 * measured by, reviews and decides; administrators keep persons and instruments and touch neither cultures nor decisions.
 */
public final class Permissions {

	private static final Map<Verb, Set<Role>> TABLE = new EnumMap<>(Map.ofEntries(
			Map.entry(Verb.LOG_ACT, Set.of(Role.BENCH, Role.SUPERVISOR)),
			Map.entry(Verb.ENTER_RESULT, Set.of(Role.BENCH, Role.SUPERVISOR)),
			Map.entry(Verb.IMPORT_FILE, Set.of(Role.BENCH, Role.SUPERVISOR)),
			Map.entry(Verb.CORRECT_ENTRY, Set.of(Role.SUPERVISOR)),
			Map.entry(Verb.SET_UP_CULTURES, Set.of(Role.SUPERVISOR)),
			Map.entry(Verb.SET_UP_MATERIALS, Set.of(Role.SUPERVISOR)),
			Map.entry(Verb.SET_UP_INSTRUMENTS, Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR)),
			Map.entry(Verb.SET_UP_DONATION, Set.of(Role.QA_REVIEWER, Role.QA_RELEASER)),
			Map.entry(Verb.SET_UP_QUALITY, Set.of(Role.QA_REVIEWER, Role.QA_RELEASER)),
			Map.entry(Verb.CLOSE_INVESTIGATION, Set.of(Role.QA_REVIEWER)),
			Map.entry(Verb.JUDGE_RESTRICTION, Set.of(Role.QA_REVIEWER)),
			Map.entry(Verb.REVIEW, Set.of(Role.QA_REVIEWER)), //
			Map.entry(Verb.DECIDE, Set.of(Role.QA_RELEASER)),
			Map.entry(Verb.ISSUE_CERTIFICATE, Set.of(Role.QA_REVIEWER, Role.QA_RELEASER)),
			Map.entry(Verb.MANAGE_PERSONS, Set.of(Role.ADMINISTRATOR)),
			Map.entry(Verb.MANAGE_EXTENSIONS, Set.of(Role.ADMINISTRATOR))));

	private static final Map<String, Verb> SET_UP = Map.ofEntries( //
			Map.entry("donation.Donor", Verb.SET_UP_DONATION), //
			Map.entry("donation.Consent", Verb.SET_UP_DONATION),
			Map.entry("donation.EthicsApproval", Verb.SET_UP_DONATION),
			Map.entry("donation.Collection", Verb.SET_UP_CULTURES),
			Map.entry("donation.CellLine", Verb.SET_UP_CULTURES), //
			Map.entry("culture.Lot", Verb.SET_UP_CULTURES), //
			Map.entry("culture.Cryovial", Verb.SET_UP_CULTURES),
			Map.entry("material.MaterialLot", Verb.SET_UP_MATERIALS),
			Map.entry("quality.Method", Verb.SET_UP_QUALITY),
			Map.entry("quality.SpecificationVersion", Verb.SET_UP_QUALITY),
			Map.entry("instrument.Instrument", Verb.SET_UP_INSTRUMENTS),
			Map.entry("instrument.InstrumentQualification", Verb.SET_UP_INSTRUMENTS),
			Map.entry("instrument.Calibration", Verb.SET_UP_INSTRUMENTS),
			Map.entry("instrument.Maintenance", Verb.SET_UP_INSTRUMENTS),
			Map.entry("identity.Person", Verb.MANAGE_PERSONS));

	private static final Set<Role> QUALITY = Set.of(Role.QA_REVIEWER, Role.QA_RELEASER);

	private Permissions() {
	}

	/** The roles that may do it. */
	public static Set<Role> roles(Verb verb) {
		return TABLE.get(verb);
	}

	/** Whether a role may do it. */
	public static boolean allows(Verb verb, Role role) {
		return roles(verb).contains(role);
	}

	/** The role that a person with these roles acts in when doing it; empty when none of them may. */
	public static Optional<Role> actingRole(Verb verb, Collection<Role> held) {
		return held.stream().filter(role -> allows(verb, role)).min(Role::compareTo);
	}

	/** What setting up records of that kind needs; empty for kinds that are not set up by hand. */
	public static Optional<Verb> setUp(String kind) {
		return Optional.ofNullable(SET_UP.get(kind));
	}

	/** Whether one person may hold these roles together: an administrator cannot sign for quality. */
	public static boolean compatible(Collection<Role> roles) {
		return !roles.contains(Role.ADMINISTRATOR) || !signs(roles);
	}

	/** Whether a person with these roles signs reviews or decisions, and so has a signature key. */
	public static boolean signs(Collection<Role> roles) {
		return roles.stream().anyMatch(QUALITY::contains);
	}
}
