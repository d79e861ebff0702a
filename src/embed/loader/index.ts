// stand-in until the loader is merged
