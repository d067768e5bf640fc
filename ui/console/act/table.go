package act

// Table is every act, in the order in which help and palette show them.
func Table() []Act {
	return nil
}
