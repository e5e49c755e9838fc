/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.core.lab.Session;
import org.stemma.ui.text.Texts;

/**
 * Which acts make sense for what is shown, and in words why the others do not. A help on the way only: the lab checks again
 * when an act is saved.
 */
public final class Offers {

	private static final Texts TEXTS = new Texts(Offers.class);
	private static final Set<BenchAct> AFTER_HARVEST = EnumSet.of(BenchAct.OBSERVE, BenchAct.COUNT, BenchAct.FREEZE,
			BenchAct.DISCARD, BenchAct.THAW);
	private static final Set<BenchAct> WITHOUT_VESSEL = EnumSet.of(BenchAct.THAW, BenchAct.DISCARD);

	private final Session session;
	private final RecordView lot;
	private final List<RecordView> vessels;

	/**
	 * Offers for some vessels.
	 *
	 * @param session who works
	 * @param lot     the lot
	 * @param vessels the vessel of an editor, or all of the lot
	 */
	public Offers(Session session, RecordView lot, List<RecordView> vessels) {
		this.session = session;
		this.lot = lot;
		this.vessels = List.copyOf(vessels);
	}

	/** Offers for what an editor shows. */
	public static Offers of(Session session, CultureView culture, Subject subject) {
		return new Offers(session, culture.lot(),
				subject.fixed() ? subject.vessel().stream().toList() : culture.vessels());
	}

	/** Why an act makes no sense now; empty when it does. */
	public Optional<String> refusal(BenchAct act) {
		if (Permissions.actingRole(Verb.LOG_ACT, session.roles()).isEmpty()) {
			return Optional.of(TEXTS.get("offer.role"));
		}
		String disposition = lot.value("disposition", String.class).orElse("QUARANTINE");
		if (!disposition.equals("QUARANTINE") && act != BenchAct.DISCARD) {
			return Optional.of(TEXTS.get("offer.decided", lot.ref().code(), lot.text("disposition")));
		}
		return WITHOUT_VESSEL.contains(act) && vessels.size() != 1 || vessels.stream().anyMatch(vessel -> fits(act, vessel))
				? Optional.empty() : Optional.of(state(act));
	}

	private static boolean fits(BenchAct act, RecordView vessel) {
		return switch (act) {
		case THAW -> true;
		case DISCARD -> !VesselStates.discarded(vessel);
		default -> VesselStates.inCulture(vessel) || VesselStates.harvested(vessel) && AFTER_HARVEST.contains(act);
		};
	}

	private String state(BenchAct act) {
		return vessels.size() == 1
				? TEXTS.get("offer.state", vessels.getFirst().ref().code(), vessels.getFirst().text("state"), act.title())
				: TEXTS.get("offer.none", lot.ref().code(), act.title());
	}
}
