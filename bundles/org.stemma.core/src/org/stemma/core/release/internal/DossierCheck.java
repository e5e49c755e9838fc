/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.ContentHash;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;
import org.stemma.core.release.internal.DossierList.Line;
import org.stemma.core.release.internal.History.Version;
import org.stemma.core.release.internal.SignatureCheck.Wrong;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.RawFiles;
import org.stemma.core.store.RecordVersion;
import org.stemma.model.release.Signature;
import org.stemma.trust.hash.FileHash;

/**
 * The list of records that a signature signed: it is kept, has the hash that was signed, and each of its lines is the version
 * of that record that counted at the head that the signature names.
 */
final class DossierCheck {

	private static final String FIELD = "Dossier list";

	private final LabReader reader;
	private final RawFiles files;
	private final KindModels kinds;
	private final ListKeepers keepers;
	private final Map<UUID, List<RecordVersion>> known = new HashMap<>();
	private long computed;
	private long unkept;

	/** A check of the signatures of a lab, with those of them that have to have a list. */
	DossierCheck(LabReader reader, RawFiles files, KindModels kinds, ListKeepers keepers) {
		this.reader = reader;
		this.files = files;
		this.kinds = kinds;
		this.keepers = keepers;
	}

	/** Of how many signatures the hash was computed anew. */
	long computed() {
		return computed;
	}

	/** How many signatures were made before lists were kept. */
	long unkept() {
		return unkept;
	}

	/** Checks a signature as it was made. */
	void check(Version<Signature> signed, List<Wrong> wrong) {
		ContentHash named = signed.record().getContent();
		ContentHash dossier = signed.record().getDossierHash();
		if (named == null) {
			keepers.expecting(signed).ifPresentOrElse(why -> wrong.add(new Wrong(FIELD, "It names none, although " + why)),
					() -> unkept++);
		} else if (!named.equals(dossier)) {
			wrong.add(new Wrong(FIELD, "It names the list " + named + ", what was signed is the dossier " + dossier));
		} else {
			kept(dossier, wrong).ifPresent(list -> compare(signed.record(), list, wrong));
		}
	}

	/** Hashed in stretches first: whatever lies there may be longer than any list. */
	private Optional<DossierList> kept(ContentHash dossier, List<Wrong> wrong) {
		try (InputStream first = files.open(dossier).orElse(null); InputStream again = files.open(dossier).orElse(null)) {
			if (first == null || again == null) {
				wrong.add(new Wrong(FIELD, "The list " + dossier + " that was signed is missing among the kept files"));
				return Optional.empty();
			}
			ContentHash hash = FileHash.of(first);
			if (!hash.equals(dossier)) {
				wrong.add(new Wrong(FIELD, "The kept list has the SHA-256 " + hash + ", what was signed is " + dossier));
				return Optional.empty();
			}
			return read(again.readAllBytes(), wrong);
		} catch (IOException unreadable) {
			wrong.add(new Wrong(FIELD, "The kept list " + dossier + " cannot be read: " + unreadable.getMessage()));
			return Optional.empty();
		}
	}

	private Optional<DossierList> read(byte[] bytes, List<Wrong> wrong) {
		computed++;
		Optional<DossierList> list = DossierList.read(bytes);
		if (list.isEmpty()) {
			wrong.add(new Wrong(FIELD, "What was signed is no list of records in the form of format 1"));
		}
		return list;
	}

	private void compare(Signature signature, DossierList list, List<Wrong> wrong) {
		learn(list);
		long head = Long.parseLong(signature.getHeadSequence());
		list.lines().forEach(line -> compare(line, head, wrong));
		UUID lot = signature.getLot().id();
		if (list.lines().stream().noneMatch(line -> line.id().equals(lot) && line.version() == signature.getLotVersion())) {
			wrong.add(new Wrong(FIELD, "It does not have lot " + signature.getLot().code() + " in version "
					+ signature.getLotVersion() + ", which was signed"));
		}
	}

	private void learn(DossierList list) {
		Set<UUID> asked = list.lines().stream().map(Line::id).filter(id -> !known.containsKey(id))
				.collect(Collectors.toSet());
		Map<UUID, List<RecordVersion>> found = reader.versions(asked);
		asked.forEach(id -> known.put(id, found.getOrDefault(id, List.of())));
	}

	private void compare(Line line, long head, List<Wrong> wrong) {
		List<RecordVersion> versions = known.get(line.id());
		Optional<RecordVersion> counted = versions.stream().filter(version -> version.sequence() <= head)
				.reduce((earlier, later) -> later);
		boolean same = counted.filter(version -> version.version() == line.version() && version.hash().equals(line.hash()))
				.isPresent();
		if (!same) {
			wrong.add(new Wrong(FIELD, named(line, versions) + ": the list says version " + line.version() + " with hash "
					+ line.hash() + ", the journal at entry " + head + " " + counted.map(version -> "version "
							+ version.version() + " with hash " + version.hash()).orElse("has no such record")));
		}
	}

	private String named(Line line, List<RecordVersion> versions) {
		return versions.stream().findFirst().map(RecordVersion::ref)
				.map(ref -> kinds.find(ref.kind()).map(KindModel::title).orElse(ref.kind()) + " " + ref.code()).orElseGet(() -> "Record " + line.id());
	}
}
