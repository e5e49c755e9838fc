/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.stemma.api.RecordRef;

/** Editor input: one record, or a new one of a kind. */
public final class RecordInput implements IEditorInput {

	private final RecordRef ref;

	/** Takes the record. */
	public RecordInput(RecordRef ref) {
		this.ref = Objects.requireNonNull(ref, "ref");
	}

	/** The record. */
	public RecordRef ref() {
		return ref;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return ref.code();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return ref.toString();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == RecordRef.class ? adapter.cast(ref) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RecordInput input && ref.means(input.ref);
	}

	@Override
	public int hashCode() {
		return ref.id().hashCode();
	}
}
