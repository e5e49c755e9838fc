/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.api.release.Finding;
import org.stemma.core.release.internal.ReleaseLab;
import org.stemma.model.donation.CellLine;
import org.stemma.model.donation.Collection;
import org.stemma.model.donation.EthicsApproval;
import org.stemma.model.donation.PermittedUse;
import org.stemma.model.donation.SourceKind;
import org.stemma.model.identity.Role;

class EthicsApprovalsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private final ReleaseLab lab = new ReleaseLab();

	@Test
	void anEmbryonicSourceNeedsAnApproval() {
		line(line -> line.setSourceKind(SourceKind.EMBRYONIC));
		assertEquals(List.of("approval.none"), codes(lab.findings(new EthicsApprovals())));
		RecordRef approval = approval();
		line(line -> line.setApproval(approval));
		assertEquals(List.of(), lab.findings(new EthicsApprovals()));
	}

	@Test
	void theApprovalOfTheCollectionServesTheLine() {
		RecordRef approval = approval();
		RecordRef collection = lab.lab.make(Collection.class, "COL-1", made -> {
			made.setDonor(lab.donor);
			made.setApproval(approval);
			made.setSourceKind(SourceKind.EMBRYONIC);
			made.setCollected(lab.lab.clock().instant());
		});
		line(line -> {
			line.setSourceKind(SourceKind.EMBRYONIC);
			line.setCollection(collection);
		});
		assertEquals(List.of(), lab.findings(new EthicsApprovals()));
	}

	@Test
	void aNamedApprovalHasToBeInForce() {
		RecordRef approval = approval();
		line(line -> line.setApproval(approval));
		change(approval, each -> each.setValidUntil(TODAY.minusDays(1)));
		assertEquals(List.of("approval.expired"), codes(lab.findings(new EthicsApprovals())));
		change(approval, each -> each.setRevoked(TODAY));
		assertEquals(List.of("approval.revoked"), codes(lab.findings(new EthicsApprovals())));
	}

	@Test
	void aNamedApprovalHasToPermitTheUse() {
		RecordRef approval = approval();
		line(line -> line.setApproval(approval));
		change(approval, each -> each.getPermittedUses().remove(PermittedUse.CLINICAL));
		assertEquals(List.of("approval.use"), codes(lab.findings(new EthicsApprovals())));
	}

	private void line(Consumer<CellLine> change) {
		lab.lab.change(Role.SUPERVISOR, CellLine.class, lab.line, change);
	}

	private void change(RecordRef approval, Consumer<EthicsApproval> change) {
		lab.lab.change(Role.QA_REVIEWER, EthicsApproval.class, approval, change);
	}

	private RecordRef approval() {
		return lab.lab.make(Role.QA_REVIEWER, EthicsApproval.class, "EA-1", approval -> {
			approval.setCommittee("Central committee");
			approval.setApprovalNumber("3.04.02/1");
			approval.getPermittedUses().addAll(List.of(PermittedUse.RESEARCH, PermittedUse.CLINICAL));
			approval.setApproved(LocalDate.of(2020, 1, 1));
		});
	}

	private static List<String> codes(List<Finding> findings) {
		return findings.stream().map(Finding::code).toList();
	}
}
